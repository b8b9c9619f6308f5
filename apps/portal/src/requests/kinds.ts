import { isCalendarDate } from '@kotipesa/domain'
import type { FlattenedField, SelectField } from 'payload'
import type { TextPath } from '../text'
import { isStorable } from './plain'

/** What a filter may say of a field: with which comparisons, and with which values. */
export interface Kind {
  readonly operators: readonly string[]
  readonly expected: TextPath
  readonly values?: Readonly<Record<string, string | number>>
  accepts(value: unknown): boolean
}

const choosing = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ordering = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const searching = ['like', 'not_like', 'contains']
const longestSearch = 1000

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/
const instant =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestSearch && isStorable(value)
}

/** Whether text names a day or an instant that exists, in the years that the database and the calendar share. */
export function isDayOrInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const day = instant.exec(value)?.groups?.day ?? value
  return isCalendarDate(day) && !day.startsWith('0000')
}

/** The ids of a collection: UUIDs, except where the collection has ids of its own, as regions have codes. */
export function idKind(hasTextId: boolean): Kind {
  return hasTextId
    ? { operators: choosing, expected: 'expected.text', accepts: isShortText }
    : { operators: choosing, expected: 'expected.id', accepts: isUuid }
}

function choiceKind(options: SelectField['options']): Kind {
  const values = options.map((option) => (typeof option === 'string' ? option : option.value))
  const shown = values.length > 12 ? `${values.slice(0, 12).join(', ')} …` : values.join(', ')
  return {
    operators: choosing,
    expected: 'expected.choice',
    values: { choices: shown },
    accepts: (value) => typeof value === 'string' && values.includes(value),
  }
}

/** How a field may be filtered; `null` when it may not be. */
export function kindOf(field: FlattenedField, hasTextId: (collection: string) => boolean): Kind | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return { operators: [...choosing, ...searching], expected: 'expected.text', accepts: isShortText }
    case 'select':
    case 'radio':
      return choiceKind(field.options)
    case 'number':
      return {
        operators: [...choosing, ...ordering],
        expected: 'expected.number',
        accepts: (value) => (typeof value === 'number' ? Number.isFinite(value) : decimal.test(String(value))),
      }
    case 'date':
      return { operators: [...choosing, ...ordering], expected: 'expected.day', accepts: isDayOrInstant }
    case 'checkbox':
      return { operators: ['equals', 'not_equals', 'exists'], expected: 'expected.boolean', accepts: isBoolean }
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string' ? idKind(hasTextId(field.relationTo)) : null
    default:
      return null
  }
}

/** Whether a value says yes or no, as JSON and query strings write it. */
export function isBoolean(value: unknown): boolean {
  return value === true || value === false || value === 'true' || value === 'false'
}
