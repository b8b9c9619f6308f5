import { isRecordDay } from '@kotipesa/domain'
import type { DateField, FieldHook } from 'payload'
import { dayFormat } from '../admin/language/date-formats'
import { say, text, type Language } from '../text'
import { dayOf, instantOf } from './day-value'

interface DayOptions {
  name: string
  label: Record<Language, string>
  description?: Record<Language, string>
  required?: boolean
  width?: string
  index?: boolean
  /** Whether the day tells of something that has happened, so that it cannot lie ahead; it may depend on the record. */
  isPast?: boolean | ((record: Readonly<Record<string, unknown>>) => boolean)
}

const keepDay: FieldHook = ({ value }) => {
  const day = dayOf(value)
  return day === null ? value : instantOf(day)
}

/** The components with which every day is typed, listed and filtered by, whatever the time zone of the browser. */
export function dayComponents(isLastDay = false): NonNullable<NonNullable<DateField['admin']>['components']> {
  const clientProps = { isLastDay }
  return {
    Field: { path: '/admin/fields/day-field#DayField', clientProps },
    Cell: { path: '/admin/lists/day-cell#DayCell', clientProps },
    Filter: { path: '/admin/lists/day-filter#DayFilter', clientProps },
  }
}

/** A calendar day. Whatever instant is submitted, its day in Helsinki is what is kept. */
export function dayField(options: DayOptions): DateField {
  const { name, label, description, required = false, width, index, isPast = false } = options
  return {
    name,
    type: 'date',
    label,
    required,
    index,
    admin: {
      description,
      width,
      date: { pickerAppearance: 'dayOnly', displayFormat: dayFormat },
      components: dayComponents(),
    },
    hooks: { beforeValidate: [keepDay] },
    validate: (value, { req, siblingData }) => {
      if (value === null || value === undefined) return required ? req.t('validation:required') : true
      const day = dayOf(value)
      if (day === null) return say(req, 'problems.day')
      if (!isRecordDay(day)) return say(req, 'problems.dayOutOfRange')
      const isOver = typeof isPast === 'function' ? isPast(siblingData as Record<string, unknown>) : isPast
      return !isOver || day <= (dayOf(new Date()) ?? day) || say(req, 'problems.dayAhead')
    },
  }
}

/** The first day that no longer counts. People think of the last day, so the form and the list show and take that one. */
export function lastDayField(options: DayOptions): DateField {
  const field = dayField(options)
  return { ...field, admin: { ...field.admin, components: dayComponents(true), custom: { isLastDay: true } } }
}

/**
 * The span in which a thing exists: `validFrom` is its first day, `validUntil` the first that no longer counts. People
 * think of the last day, so the form and the list show and take that one.
 */
export function validityFields(fromLabel: Record<Language, string> = text('common.validFrom')): DateField[] {
  const until = lastDayField({
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
        const end = dayOf(value)
        if (end === null) return say(req, 'problems.day')
        if (!isRecordDay(end)) return say(req, 'problems.dayOutOfRange')
        const first = dayOf((siblingData as { validFrom?: unknown }).validFrom)
        return first === null || end > first || say(req, 'problems.endBeforeStart')
      },
    },
  ]
}
