import pg from 'pg'
import { indicators, toSql } from '../src'
import { startDatabase } from '../src/testing/database'
import type { Contestant, Figure } from './contestant'
import { calendarSql, createTableSql, type FactsTable } from './facts-tables'
import { observationsSql } from './observations-sql'

const latestReports = `SELECT DISTINCT ON (r.team, d.period) d.period, r.team, r.id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on ORDER BY r.team, d.period, r.reported_on DESC, r.id DESC`

/** One process, as the others have one core, with memory enough never to sort on disk. */
const settings = [
  'max_parallel_workers_per_gather=0', 'jit=off', 'shared_buffers=1GB', 'work_mem=512MB', 'temp_buffers=512MB',
]

pg.types.setTypeParser(20, Number)

export async function postgres(tables: readonly (FactsTable & { readonly file: string })[]): Promise<Contestant> {
  const { client, stop } = await startDatabase(settings)
  for (const table of tables) {
    await client.query(createTableSql(table))
    await client.query(`COPY ${table.name} FROM '${table.file}' WITH (FORMAT csv)`)
    if ('id' in table.columns) await client.query(`ALTER TABLE ${table.name} ADD PRIMARY KEY (id)`)
  }
  await client.query(calendarSql)
  await client.query('VACUUM ANALYZE')
  return {
    compute: async () => {
      const observations = observationsSql(latestReports)
      for (const [name] of observations.toReversed()) await client.query(`DROP TABLE IF EXISTS ${name}`)
      for (const [name, query] of observations) {
        await client.query(`CREATE TEMP TABLE ${name} AS ${query}`)
        await client.query(`ANALYZE ${name}`)
      }
      const { rows } = await client.query<Figure>(toSql(indicators))
      return rows
    },
    stop,
  }
}
