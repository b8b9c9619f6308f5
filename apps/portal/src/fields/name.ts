import { isName, longestName } from '@kotipesa/domain'
import type { TextField } from 'payload'
import { say, type Language } from '../text'

interface NameOptions {
  name: string
  label: Record<Language, string>
  description?: Record<Language, string>
  required?: boolean
}

/** A name: with a letter or a digit, and no longer than facts take it. Blanks around it are left out. */
export function nameField({ name, label, description, required = false }: NameOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    admin: { description },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() || null : value)] },
    validate: (value: unknown, { req }) => {
      if (value === null || value === undefined || value === '') return required ? req.t('validation:required') : true
      return (typeof value === 'string' && isName(value)) || say(req, 'problems.name', { longest: longestName })
    },
  }
}
