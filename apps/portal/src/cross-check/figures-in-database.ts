import type { Period } from '@kotipesa/domain'
import {
  factsTables,
  indicators,
  warehouseSql,
  type Facts,
  type FactsTable,
  type IndicatorResult,
} from '@kotipesa/indicators'

/** What is compared of a figure. */
export type Figure = Pick<
  IndicatorResult,
  'indicator' | 'region' | 'period' | 'value' | 'numerator' | 'denominator' | 'state'
>

export interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** Two portals do not check at the same time. */
const lock = 6_204_118_024

function insertSql({ name, columns }: FactsTable): string {
  const values = Object.values(columns).map((type, index) => `(each->>${index})::${type.replace(' NOT NULL', '')}`)
  return `INSERT INTO ${name} SELECT ${values.join(', ')} FROM json_array_elements($1::json) AS each`
}

/**
 * The figures of all indicators, worked out from facts by PostgreSQL alone. Its tables are the
 * connection's own and gone with the transaction, so nothing of the portal's is touched and nothing stays.
 *
 * @returns null when another portal is at it
 */
export async function figuresInDatabase(
  connection: Connection,
  facts: Facts,
  periods: readonly Period[],
): Promise<readonly Figure[] | null> {
  const tables = factsTables(facts, periods)
  const sql = warehouseSql('postgres', tables, indicators, '')
  await connection.query('BEGIN')
  try {
    const { rows } = await connection.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [lock])
    if (rows[0]?.mine !== true) return null
    await connection.query("SET LOCAL statement_timeout = '5min'")
    await connection.query('SET LOCAL search_path = pg_temp')
    for (const statement of sql.facts) await connection.query(statement)
    for (const table of tables) {
      if (table.rows.length > 0) await connection.query(insertSql(table), [JSON.stringify(table.rows)])
      await connection.query(`ANALYZE ${table.name}`)
    }
    for (const statement of sql.observations) await connection.query(statement)
    const results = await connection.query(sql.results)
    return results.rows as unknown as readonly Figure[]
  } finally {
    await connection.query('ROLLBACK')
  }
}
