import { DuckDBInstance } from '@duckdb/node-api'
import { indicators, toSql } from '../src'
import type { Contestant, Figure } from './contestant'
import { observationsSql } from '../src/warehouse/observations-sql'
import type { WrittenTable } from './written-tables'

const latestReports = `SELECT d.period, r.team, arg_max(r.id, (r.reported_on, r.id)) AS id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on GROUP BY d.period, r.team`

const indicatorsSql = toSql(indicators, 'duckdb')

/**
 * DuckDB with one thread and the facts in its memory. Observations become temporary tables: as views, which DuckDB
 * works out again for each use, the same takes three times as long.
 */
export async function duckdb(tables: readonly WrittenTable[]): Promise<Contestant> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  for (const { name, createSql, file } of tables) {
    await connection.run(createSql)
    await connection.run(`COPY ${name} FROM '${file}' (HEADER false, DELIMITER ',', NULLSTR '', AUTO_DETECT false)`)
  }
  return {
    compute: async () => {
      for (const [name, query] of observationsSql(latestReports)) {
        await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`)
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
