import { columnName, observationFields, observationKeys, tableNames } from '../fields/observation-fields'
import type { FieldKind } from '../fields/field'
import type { TableName } from '../fields/observation-fields'
import { tableIdentifier } from './identifier'

const types: Record<FieldKind, string> = {
  text: 'text NOT NULL',
  'text?': 'text',
  count: 'bigint NOT NULL',
  'count?': 'bigint',
  number: 'double precision NOT NULL',
  'number?': 'double precision',
  flag: 'boolean NOT NULL',
}

function fieldsOf(table: TableName): readonly (readonly [field: string, kind: FieldKind])[] {
  return Object.entries(observationFields[table])
}

function tableSql(table: TableName): string {
  const columns = fieldsOf(table).map(([field, kind]) => `${columnName(field)} ${types[kind]}`)
  const key = `PRIMARY KEY (${observationKeys[table].map(columnName).join(', ')})`
  return `CREATE TABLE ${tableIdentifier(table)} (\n  ${[...columns, key].join(',\n  ')}\n);\n`
}

/**
 * The tables over which `toSql` computes: `observation_team`, `observation_report`, `observation_trainer`,
 * `observation_network` and `observation_region`, a column for each field of the rows (`childrenPerCaseHolder` is
 * `children_per_case_holder`).
 */
export const observationTablesSql: string = tableNames.map(tableSql).join('\n')

/**
 * A statement that loads rows of `observe` into their table. Its only parameter, `$1`, is their JSON.
 *
 * @example
 * await client.query(observationInsertSql('team'), [JSON.stringify(observe(facts, periods).team)])
 */
export function observationInsertSql(table: TableName): string {
  const fields = fieldsOf(table)
  const columns = fields.map(([field]) => columnName(field)).join(', ')
  const keys = fields.map(([field]) => `"${field}"`).join(', ')
  const typed = fields.map(([field, kind]) => `"${field}" ${types[kind].replace(' NOT NULL', '')}`).join(', ')
  return `INSERT INTO ${tableIdentifier(table)} (${columns})
SELECT ${keys} FROM json_to_recordset($1) AS rows (${typed})`
}
