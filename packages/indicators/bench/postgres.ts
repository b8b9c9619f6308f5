import pg from 'pg'
// @boundaries-ignore the measurement starts PostgreSQL as npm start does
import { startTemporaryServer } from '../../../scripts/database/temporary.mjs'
import { indicators, toSql } from '../src'
import type { Contestant, Figure } from './contestant'
import { observationsSql } from '../src/warehouse/observations-sql'
import type { WrittenTable } from './written-tables'

const latestReports = `SELECT DISTINCT ON (r.team, d.period) d.period, r.team, r.id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on
ORDER BY r.team, d.period, r.reported_on DESC, r.id DESC`

/** One process, as the others have one core, with memory enough never to sort on disk. */
const settings = {
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  shared_buffers: '1GB',
  work_mem: '512MB',
  temp_buffers: '512MB',
}

/** PostgreSQL with the facts in its memory, primary keys and fresh statistics. */
export async function postgres(tables: readonly WrittenTable[]): Promise<Contestant> {
  const server = await startTemporaryServer({ settings })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  for (const { name, createSql, hasId, file } of tables) {
    await client.query(createSql)
    await client.query(`COPY ${name} FROM '${file}' WITH (FORMAT csv)`)
    if (hasId) await client.query(`ALTER TABLE ${name} ADD PRIMARY KEY (id)`)
  }
  await client.query('VACUUM ANALYZE')
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
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
    stop: async () => {
      await client.end()
      await server.stop()
    },
  }
}
