import type { TextField } from 'payload'
import { say, type Language } from '../text'

interface TimeOptions {
  name: string
  label: Record<Language, string>
  width?: string
}

const typedTime = /^(\d{1,2})(?:[.:](\d{2}))?$/
const storedTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** A time of day as it is stored, from what people write: `9`, `9.00` and `09:00` are `09:00`. Other text stays. */
export function timeTyped(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const typed = value.trim()
  if (typed === '') return null
  const [, hours = '', minutes = '00'] = typedTime.exec(typed) ?? []
  return hours === '' ? typed : `${hours.padStart(2, '0')}:${minutes}`
}

/** A time of day in Helsinki, stored as `09:00`. */
export function timeField({ name, label, width }: TimeOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: { width, placeholder: '9.00' },
    hooks: { beforeValidate: [({ value }) => timeTyped(value)] },
    validate: (value: unknown, { req }) =>
      value === null || value === undefined || value === ''
        ? true
        : (typeof value === 'string' && storedTime.test(value)) || say(req, 'trainings.timeOfDay'),
  }
}
