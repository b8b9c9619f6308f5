import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { timeText } from '../../fields/time-of-day'
import { lastDayOf } from '../../fields/typed-day'
import { shownNumber, shownShare } from '../../fields/typed-number'
import { say, type Language } from '../../text'
import { shownFields, valueAt, type FormField, type ShownField, type Values } from './shown-fields'

/** By what names a reader knows things. */
export interface Words {
  readonly language: Language
  readonly label: (label: FormField['label']) => string
  /** The names of records that are referred to, by collection and id. */
  readonly titles: ReadonlyMap<string, string>
}

/** How `titles` knows a record. */
export function titleKey(relationTo: FormField['relationTo'], id: unknown): string {
  return `${String(relationTo)}/${String(id)}`
}

function isShare({ admin }: FormField, record: Values): boolean {
  const { isShare: always, shares } = admin?.custom ?? {}
  return always === true || (Array.isArray(shares) && shares.includes(record.indicator))
}

function choiceInWords({ options = [] }: FormField, value: unknown, words: Words): string {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return typeof option === 'object' ? words.label(option.label) : String(value)
}

function one(field: FormField, value: unknown, record: Values, words: Words): string {
  if (field.type === 'number') {
    return isShare(field, record) && typeof value === 'number' ? `${shownShare(value)} %` : shownNumber(value)
  }
  if (field.type === 'date') {
    const day = dayOf(value)
    if (day === null) return String(value)
    return dayText(field.admin?.custom?.isLastDay === true ? lastDayOf(day) : day)
  }
  if (field.type === 'select') return choiceInWords(field, value, words)
  if (field.type === 'checkbox') return say({ i18n: words }, value === true ? 'common.yes' : 'common.no')
  if (field.type === 'relationship') return words.titles.get(titleKey(field.relationTo, value)) ?? ''
  if (field.admin?.custom?.isTime === true) return timeText(String(value), words.language)
  return String(value)
}

function row(field: FormField, value: unknown, words: Words): string {
  const record = (value ?? {}) as Values
  const parts = shownFields(field.fields ?? []).flatMap((shown) => {
    const each = valueInWords(shown, record, words)
    return each.length === 0 ? [] : [`${words.label(shown.field.label)}: ${each.join(', ')}`]
  })
  return parts.join(', ')
}

/** A field's value as a reader knows it: one line, or one for each of several. None when nothing stands there. */
export function valueInWords(shown: ShownField, record: Values, words: Words): readonly string[] {
  const { field } = shown
  const value = valueAt(record, shown)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => {
    if (each === null || each === undefined || each === '') return []
    return field.type === 'array' ? row(field, each, words) : one(field, each, record, words)
  })
}

/** Which records of other collections a value names. */
export function referencesIn(shown: ShownField, record: Values): readonly { relationTo: string; id: string }[] {
  const { field } = shown
  const value = valueAt(record, shown)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (field.type === 'array') {
    return values.flatMap((each) =>
      shownFields(field.fields ?? []).flatMap((inner) => referencesIn(inner, (each ?? {}) as Values)),
    )
  }
  if (field.type !== 'relationship') return []
  return values.flatMap((id) => (typeof id === 'string' ? [{ relationTo: String(field.relationTo), id }] : []))
}
