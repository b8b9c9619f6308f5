import { DuckDBInstance } from '@duckdb/node-api'
import { indicators, toSql } from '../src'
import { calendarSql, createTableSql, type FactsTable } from './facts-tables'
import { observationsSql } from './observations-sql'
import type { Contestant, Figure } from './contestant'

const latestReports = `SELECT d.period, r.team, arg_max(r.id, (r.reported_on, r.id)) AS id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on GROUP BY d.period, r.team`

/** Where DuckDB's dialect differs: its `numeric` has three decimals, and sums come without binary noise to compare. */
const indicatorsSql = toSql(indicators).replaceAll('::numeric::double precision', '')

export async function duckdb(tables: readonly (FactsTable & { readonly file: string })[], asTables: boolean): Promise<Contestant> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  for (const table of tables) {
    await connection.run(createTableSql(table))
    await connection.run(`COPY ${table.name} FROM '${table.file}' (HEADER false, DELIMITER ',', NULLSTR '')`)
  }
  for (const statement of calendarSql.split(';').filter((part) => part.trim() !== '')) await connection.run(statement)
  return {
    compute: async () => {
      for (const [name, query] of observationsSql(latestReports)) {
        await connection.run(`CREATE OR REPLACE ${asTables ? 'TABLE' : 'VIEW'} ${name} AS ${query}`)
      }
      const reader = await connection.runAndReadAll(indicatorsSql)
      return reader.getRowObjectsJS() as unknown as Figure[]
    },
    stop: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
