import { helsinkiDay } from '@kotipesa/domain'
import type { TextField } from 'payload'
import { say, type Language } from '../text'

interface YearOptions {
  name: string
  label: Record<Language, string>
  width?: string
  index?: boolean
}

/** A year, which is no number to count with: kept and shown as its four digits. This year, unless another is given. */
export function yearField({ name, label, width, index }: YearOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    required: true,
    index,
    maxLength: 4,
    defaultValue: () => helsinkiDay(new Date()).slice(0, 4),
    admin: { width },
    validate: (value: unknown, { req }) => {
      if (value === null || value === undefined || value === '') return req.t('validation:required')
      return (typeof value === 'string' && /^(199|20\d)\d$/.test(value)) || say(req, 'planRounds.yearWrong')
    },
  } as TextField
}
