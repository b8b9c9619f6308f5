import { columnName, observationFields } from '../fields/observation-fields'
import type { FieldKind } from '../fields/field'
import type { TableName } from '../fields/observation-fields'
import { SqlError } from './sql-error'

/** The kind of a column as conditions see it. */
export type ColumnKind = 'text' | 'number' | 'flag'

const kinds: Record<FieldKind, ColumnKind> = {
  text: 'text',
  'text?': 'text',
  count: 'number',
  'count?': 'number',
  number: 'number',
  'number?': 'number',
  flag: 'flag',
}

/** The name of an observation table in a database. */
export function tableIdentifier(table: TableName): string {
  return `observation_${table}`
}

function fieldsOf(table: TableName): Readonly<Record<string, FieldKind>> {
  return observationFields[table]
}

/** The kind of a field. @throws {SqlError} when the table has no such field */
export function kindOf(table: TableName, field: string): ColumnKind {
  const fields = fieldsOf(table)
  const kind = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (kind === undefined) {
    throw new SqlError(`the table ${table} has no field "${field}": expected one of ${Object.keys(fields).join(', ')}`)
  }
  return kinds[kind]
}

/** A field as a column of its table: `report.children_per_case_holder`. */
export function columnIdentifier(table: TableName, field: string): string {
  kindOf(table, field)
  return `${tableIdentifier(table)}.${columnName(field)}`
}
