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

/**
 * A stored time of day as it is written in a language: `9.00` in Finnish and Swedish, `09:00` in English. Other text stays.
 *
 * @example
 * timeText('09:00', 'fi') // '9.00'
 */
export function timeText(time: string, language: Language): string {
  if (language === 'en' || !storedTime.test(time)) return time
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}.${minutes}`
}

/** A time of day in Helsinki, stored as `09:00`. */
export function timeField({ name, label, width }: TimeOptions): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: {
      width,
      custom: { isTime: true },
      components: { Field: '/admin/fields/time-field#TimeField', Cell: '/admin/lists/time-cell#TimeCell' },
    },
    hooks: { beforeValidate: [({ value }) => timeTyped(value)] },
    validate: (value: unknown, { req }) =>
      value === null || value === undefined || value === ''
        ? true
        : (typeof value === 'string' && storedTime.test(value)) || say(req, 'trainings.timeOfDay'),
  }
}
