import type { LocalizedText } from '@kotipesa/domain'
import type { Row } from '../definition/condition'
import { wordsOf } from '../fields/observation-fields'
import { columnName, observationFields, observationKeys, tableNames } from '../fields/observation-fields'
import type { FieldKind } from '../fields/field'
import type { ObservationTables, TableName } from '../fields/observation-fields'
import { toCsv } from './csv'

/** What the cells of a column hold: a `count` is a whole number ≥ 0. */
export type ColumnType = 'text' | 'count' | 'number' | 'boolean'

/** A column of the flat form of an observation table. */
export interface ObservationColumn {
  readonly table: TableName
  /** The name of the column, which stays the same: `children_per_case_holder`. */
  readonly name: string
  /** The name of the field in rows and definitions: `childrenPerCaseHolder`. */
  readonly field: string
  readonly type: ColumnType
  /** Whether a cell can be empty: not known. */
  readonly isNullable: boolean
  /** Whether it is among the columns that together name a row. */
  readonly isKey: boolean
  readonly description: LocalizedText
  /** The ids that a text can be, when they are a closed set. */
  readonly codes: readonly { readonly id: string; readonly label: LocalizedText }[] | null
}

function typeOf(kind: FieldKind): ColumnType {
  if (kind === 'flag') return 'boolean'
  if (kind.startsWith('text')) return 'text'
  return kind.startsWith('count') ? 'count' : 'number'
}

/** The columns of an observation table, in order, with what they mean in Finnish, Swedish and English. */
export function observationColumns(table: TableName): readonly ObservationColumn[] {
  const kinds: readonly (readonly [string, FieldKind])[] = Object.entries(observationFields[table])
  const keys: readonly string[] = observationKeys[table]
  return kinds.map(([field, kind]) => {
    const words = wordsOf(table, field)
    return {
      table,
      name: columnName(field),
      field,
      type: typeOf(kind),
      isNullable: kind.endsWith('?'),
      isKey: keys.includes(field),
      description: words.label,
      codes: 'codes' in words ? (words.codes ?? null) : null,
    }
  })
}

/**
 * An observation table as CSV, a row per observation: for Power BI, R and spreadsheets.
 *
 * @example
 * observationCsv(observe(facts, periods), 'team')
 * // region,period,statutory_cap,team,is_trained,has_report
 * // 08,2018,,t1,true,false
 */
export function observationCsv(tables: ObservationTables, table: TableName): string {
  const columns = observationColumns(table)
  const rows: readonly Row[] = tables[table]
  return toCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ field }) => row[field] ?? null)),
  )
}

/** The columns of all observation tables as CSV: a row per column, described in the three languages. */
export function observationColumnsCsv(): string {
  const columns = tableNames.flatMap(observationColumns)
  return toCsv(
    ['table', 'column', 'type', 'nullable', 'key', 'values', 'description_fi', 'description_sv', 'description_en'],
    columns.map(({ table, name, type, isNullable, isKey, codes, description: { fi, sv, en } }) => [
      table,
      name,
      type,
      isNullable,
      isKey,
      codes === null ? null : codes.map(({ id }) => id).join(' '),
      fi,
      sv,
      en,
    ]),
  )
}
