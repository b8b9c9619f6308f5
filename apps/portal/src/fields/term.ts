import { parsePeriod, PeriodError } from '@kotipesa/domain'
import type { TextField } from 'payload'
import { say, type Language } from '../text'

interface TermOptions {
  name: string
  label: Record<Language, string>
  description?: Record<Language, string>
  width?: string
}

/** The first day of a term, or of any period; `null` when it names none. */
export function firstDayOfTerm(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null
  try {
    return parsePeriod(value).start
  } catch (error) {
    if (error instanceof PeriodError) return null
    throw error
  }
}

/** A period that is wished for: a year, or a part of one. */
export function termField({ name, label, description, width }: TermOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: {
      description,
      width,
      components: { Field: { path: '/admin/fields/period-field#PeriodField', clientProps: { isNamed: true } } },
    },
    hooks: { beforeValidate: [({ value }) => (value === '' ? null : value)] },
    validate: (value: unknown, { req }) =>
      value === null || value === undefined || firstDayOfTerm(value) !== null || say(req, 'problems.period'),
  }
}
