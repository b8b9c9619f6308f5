import { isCalendarDate, helsinkiDay, CalendarError } from '@kotipesa/domain'
import type { DateField, FieldHook } from 'payload'
import { dayFormat } from '../admin/language/date-formats'
import { say, text, type Language } from '../text'

interface DayOptions {
  name: string
  label: Record<Language, string>
  description?: Record<Language, string>
  required?: boolean
  width?: string
  index?: boolean
}

/**
 * The calendar day (Europe/Helsinki) that a stored or submitted value means, or `null` when it means none.
 *
 * @example
 * dayOf('2024-04-09') // '2024-04-09'
 * dayOf('2024-04-08T21:00:00.000Z') // '2024-04-09', midnight in Helsinki
 */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : helsinkiDay(value)
  if (typeof value !== 'string') return null
  if (isCalendarDate(value)) return value
  try {
    return helsinkiDay(value)
  } catch (error) {
    if (error instanceof CalendarError) return null
    throw error
  }
}

/** How a calendar day is stored: its noon in UTC, which is the same day in every time zone a Finn works in. */
export function instantOf(day: string): string {
  return `${day}T12:00:00.000Z`
}

const keepDay: FieldHook = ({ value }) => {
  const day = dayOf(value)
  return day === null ? value : instantOf(day)
}

/** A calendar day. Whatever instant is submitted, its day in Helsinki is what is kept. */
export function dayField({ name, label, description, required = false, width, index }: DayOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    index,
    admin: {
      description,
      width,
      date: { pickerAppearance: 'dayOnly', displayFormat: dayFormat, overrides: { placeholderText: 'p.k.vvvv' } },
    },
    hooks: { beforeValidate: [keepDay] },
    validate: (value, { req }) => {
      if (value === null || value === undefined) return required ? req.t('validation:required') : true
      return dayOf(value) !== null || say(req, 'problems.day')
    },
  }
}

/** The span in which a thing exists: `validFrom` is its first day, `validUntil` the first that no longer counts. */
export function validityFields(fromLabel: Record<Language, string> = text('common.validFrom')): DateField[] {
  const until = dayField({
    name: 'validUntil',
    label: text('common.validUntil'),
    description: text('common.validUntilHelp'),
    width: '50%',
  })
  return [
    dayField({
      name: 'validFrom',
      label: fromLabel,
      description: text('common.validFromHelp'),
      required: true,
      width: '50%',
    }),
    {
      ...until,
      validate: (value, { req, siblingData }) => {
        if (value === null || value === undefined) return true
        const last = dayOf(value)
        if (last === null) return say(req, 'problems.day')
        const first = dayOf((siblingData as { validFrom?: unknown }).validFrom)
        return first === null || last > first || say(req, 'problems.endBeforeStart')
      },
    },
  ]
}
