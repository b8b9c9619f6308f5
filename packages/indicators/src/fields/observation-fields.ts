import type { CellOf, Field, FieldKind } from './field'
import type { FieldWords } from './field-words'
import { networkFields } from './network-fields'
import type { scopeFields } from './scope-fields'
import { regionFields } from './region-fields'
import { reportFields } from './report-fields'
import { teamFields } from './team-fields'
import { trainerFields } from './trainer-fields'

/** The fields of each observation table, in the order of its columns. */
export const tables = {
  team: teamFields,
  report: reportFields,
  trainer: trainerFields,
  network: networkFields,
  region: regionFields,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>

type Tables = typeof tables

export type TableName = keyof Tables
export type FieldOf<Table extends TableName> = keyof Tables[Table] & string
/** A row of a table. Types, not interfaces, so that a row is also a record of cells for the engine. */
export type RowOf<Table extends TableName> = {
  readonly [Name in keyof Tables[Table]]: Tables[Table][Name] extends Field ? CellOf<Tables[Table][Name]> : never
}

/** What every row says: the region, the period's id, and the caseload cap in force on the period's last day. */
export type Scope = { readonly [Name in keyof typeof scopeFields]: CellOf<(typeof scopeFields)[Name]> }

/** The observation tables by name. */
export type ObservationTables = { readonly [Table in TableName]: readonly RowOf<Table>[] }

/** The fields of a table by their names. */
export function fieldsOf(table: TableName): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(tables[table])
}

function kindsOf<Table extends TableName>(table: Table) {
  return Object.fromEntries(fieldsOf(table).map(([name, { kind }]) => [name, kind])) as {
    readonly [Name in keyof Tables[Table]]: FieldKind
  }
}

/** What the fields of each table hold, in the order of its columns. */
export const observationFields = {
  team: kindsOf('team'),
  report: kindsOf('report'),
  trainer: kindsOf('trainer'),
  network: kindsOf('network'),
  region: kindsOf('region'),
} as const

/** The fields that together name one row of a table. */
export const observationKeys = {
  team: ['period', 'region', 'team'],
  report: ['period', 'region', 'team'],
  trainer: ['period', 'region', 'trainer'],
  network: ['period', 'region', 'network'],
  region: ['period', 'region'],
} as const satisfies { readonly [Table in TableName]: readonly FieldOf<Table>[] }

/** The observation tables, in the order in which they are documented. */
export const tableNames = ['team', 'report', 'trainer', 'network', 'region'] as const satisfies readonly TableName[]

/** The name of a field as a column outside JavaScript: `childrenPerCaseHolder` is `children_per_case_holder`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}

/**
 * The words of a field.
 *
 * @throws {RangeError} when the table has no such field (possible only from unchecked data)
 */
export function wordsOf(table: TableName, name: string): FieldWords {
  const fields: Readonly<Record<string, Field>> = tables[table]
  const found = fields[name]
  if (found === undefined) throw new RangeError(`the table ${table} has no field "${name}"`)
  return found.words
}
