import { isRegionCode, regionByCode } from '@kotipesa/domain'
import type { FlattenedField, PayloadRequest, SelectField } from 'payload'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { dayOf } from '../fields/day-value'
import { periodText } from '../fields/period-text'
import { lastDayOf } from '../fields/typed-day'
import { mayRead } from '../requests/readable-fields'
import { languageOf, say } from '../text'

type Fields = Readonly<Record<string, unknown>>
type Value = string | number | null

/** A column of a list that goes out to a file. */
export interface ListColumn {
  readonly heading: string
  readonly isDay: boolean
  readonly write: (record: Fields) => Value
}

/** The titles of the records to which a list refers, as far as the reader may read them, by collection and id. */
type Titles = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What a field stores, and where in the record: `source.document`. */
interface Found {
  readonly field: FlattenedField
  readonly path: readonly string[]
}

/** The field of a column; lists join the names of fields within others with a mark. */
function fieldAt(fields: readonly FlattenedField[], column: string, path: readonly string[] = []): Found | null {
  for (const field of fields) {
    const own = [...path, field.name]
    if (own.join('.') === column || own.join('-') === column) return { field, path: own }
    const inside = field.type === 'group' || field.type === 'tab' ? fieldAt(field.flattenedFields, column, own) : null
    if (inside !== null) return inside
  }
  return null
}

function valueAt(record: Fields, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined),
    record,
  )
}

/** A label as the reader's language has it. */
function labelOf(label: unknown, language: string, name: string): string {
  if (typeof label === 'string') return label
  const own: unknown = typeof label === 'object' && label !== null ? (label as Fields)[language] : undefined
  return typeof own === 'string' ? own : name
}

function isCellOf(field: FlattenedField, name: string): boolean {
  const cell: unknown = (field as { admin?: { components?: { Cell?: unknown } } }).admin?.components?.Cell
  const path = typeof cell === 'object' && cell !== null ? (cell as { path?: unknown }).path : cell
  return typeof path === 'string' && path.includes(name)
}

function customOf(field: FlattenedField): Fields {
  return (field as { admin?: { custom?: Fields } }).admin?.custom ?? {}
}

function choicesIn(options: SelectField['options'], value: unknown, language: string): string | null {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  const names = ids.flatMap((id) => {
    const option = options.find((each) => (typeof each === 'string' ? each : each.value) === id)
    if (option === undefined) return []
    return typeof option === 'string' ? option : labelOf(option.label, language, option.value)
  })
  return names.length === 0 ? null : names.join('; ')
}

function idsAt(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => idOf(each) ?? [])
}

/** How a field is written; `null` = it is no column of a file, as rows and parts of a form are not. */
function writerOf({ field, path }: Found, req: PayloadRequest, titles: Titles): ((record: Fields) => Value) | null {
  const language = languageOf(req)
  function at(record: Fields): unknown {
    return valueAt(record, path)
  }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return (record) => {
        const value = at(record)
        if (typeof value !== 'string') return Array.isArray(value) ? value.map(String).join('; ') || null : null
        return isCellOf(field, 'period-cell') ? periodText(value, language) : value
      }
    case 'number':
      return (record) => {
        const value = at(record)
        if (typeof value !== 'number') return null
        return customOf(field).isShare === true ? Number((value * 100).toFixed(10)) : value
      }
    case 'date':
      return (record) => {
        const day = dayOf(at(record))
        return day !== null && customOf(field).isLastDay === true ? lastDayOf(day) : day
      }
    case 'checkbox':
      return (record) => {
        const value = at(record)
        return typeof value === 'boolean' ? say(req, value ? 'sheets.yes' : 'sheets.no') : null
      }
    case 'select':
    case 'radio':
      return (record) => choicesIn(field.options, at(record), language)
    case 'relationship':
    case 'upload': {
      const known = titles.get(String(field.relationTo))
      return (record) => {
        const names = idsAt(at(record)).flatMap((id) =>
          isRegionCode(id) && field.relationTo === 'regions' ? regionByCode(id).name[language] : (known?.get(id) ?? []),
        )
        return names.length === 0 ? null : names.join('; ')
      }
    }
    default:
      return null
  }
}

/** What the records to which some columns refer are called: those that the reader may read. */
async function titlesFor(req: PayloadRequest, found: readonly Found[], records: readonly Fields[]): Promise<Titles> {
  const wanted = new Map<string, Set<string>>()
  for (const { field, path } of found) {
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') continue
    if (field.relationTo === 'regions') continue
    const ids = wanted.get(field.relationTo) ?? new Set<string>()
    for (const record of records) for (const id of idsAt(valueAt(record, path))) ids.add(id)
    wanted.set(field.relationTo, ids)
  }
  const titles = new Map<string, ReadonlyMap<string, string>>()
  for (const [slug, ids] of wanted) {
    const { config } = Object.values(req.payload.collections).find((each) => each.config.slug === slug) ?? {}
    if (config === undefined || ids.size === 0) continue
    const readable = await asRequester(req).records(config.slug, { id: { in: [...ids] } })
    const title = config.admin.useAsTitle ?? 'id'
    titles.set(slug, new Map(readable.map((record) => [String(record.id), String(record[title] ?? '')])))
  }
  return titles
}

/**
 * The columns of a list that a file can hold, made from the collection's fields: those that are asked for and that the
 * reader may read, in their order.
 */
export async function listColumns(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  asked: readonly string[],
  records: readonly Fields[],
): Promise<readonly ListColumn[]> {
  const found: Found[] = []
  for (const column of asked) {
    const one = fieldAt(fields, column)
    if (one !== null && (await mayRead(one.field, req))) found.push(one)
  }
  const titles = await titlesFor(req, found, records)
  const language = languageOf(req)
  return found.flatMap((one): readonly ListColumn[] => {
    const write = writerOf(one, req, titles)
    if (write === null) return []
    const { field } = one
    const label = labelOf('label' in field ? field.label : null, language, field.name)
    const heading = customOf(field).isShare === true ? `${label}, %` : label
    return [{ heading, isDay: field.type === 'date', write }]
  })
}
