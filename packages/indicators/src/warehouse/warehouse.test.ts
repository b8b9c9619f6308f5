import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import fc from 'fast-check'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicators } from '../catalogue'
import { computeIndicators } from '../engine/compute-indicators'
import type { Facts } from '../facts/facts-schema'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { bundle, report, team } from '../testing/bundle'
import { commandFolder, commandInput } from '../testing/command-folder'
import { testDatabase, type Database } from '../testing/database'
import { figureLines, writeWarehouse, type Figure } from '../testing/figure-lines'
import { factsTables } from './facts-tables'
import { csvFiles, parquetFiles } from './warehouse-files'
import { warehouseSql } from './warehouse-sql'

const periods = [...periodsBetween('2021', '2024'), ...['2022-H2', '2023-Q2', '2024-06'].map(parsePeriod)]

const folder = mkdtempSync(path.join(tmpdir(), 'kotipesa-warehouse-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let database: Database
let duckdb: DuckDBConnection
beforeAll(async () => {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  database = await testDatabase()
  duckdb = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
}, 60_000)
afterAll(() => database.stop())

async function inPostgres(facts: Facts): Promise<Figure[]> {
  const to = path.join(folder, 'csv')
  const tables = factsTables(facts, periods)
  writeWarehouse(to, csvFiles(tables))
  const sql = warehouseSql('postgres', tables, indicators, to)
  const { client } = database
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  for (const statement of sql.facts) await client.query(statement)
  for (const { name } of tables) await client.query(`COPY ${name} FROM '${to}/facts/${name}.csv' (FORMAT csv)`)
  for (const statement of sql.observations) await client.query(statement)
  return (await client.query<Figure>(sql.results)).rows
}

async function inDuckdb(facts: Facts): Promise<Figure[]> {
  // DuckDB keeps what it has read of a file by its name and the second of its last change.
  const to = mkdtempSync(path.join(folder, 'parquet-'))
  const tables = factsTables(facts, periods)
  writeWarehouse(to, parquetFiles(tables))
  const sql = warehouseSql('duckdb', tables, indicators, to)
  for (const statement of [...sql.facts, ...sql.observations]) await duckdb.run(statement)
  return (await duckdb.runAndReadAll(sql.results)).getRowObjectsJS() as unknown as Figure[]
}

describe.each([
  ['PostgreSQL', inPostgres],
  ['DuckDB over Parquet', inDuckdb],
])('from facts to figures in %s', (_, compute) => {
  it('all indicators are what the engine gives, on any facts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOfBoth, async (input) => {
        const facts = parseFacts(input)
        expect(figureLines(await compute(facts))).toEqual(figureLines(computeIndicators(facts, { periods })))
      }),
      // What was found is told at once: to make it smaller would take as long again for each try.
      { numRuns: 15, endOnFailure: true },
    )
  }, 180_000)

  it('ids with quotes and commas stay ids', async () => {
    const facts = bundle({ teams: [team(`o'n"ei,ll`)], teamReports: [report(`o'n"ei,ll`, '2024-04-09')] })
    expect(figureLines(await compute(facts))).toEqual(figureLines(computeIndicators(facts, { periods })))
  }, 60_000)
})

describe('kotipesa-indicators warehouse', () => {
  const { run, file } = commandFolder()

  it('writes partitions and scripts which DuckDB runs as they are', async () => {
    const to = file('warehouse')
    expect(
      await run(['warehouse', file('facts.json'), '--to', to, '--periods', '2021..2024', '--by', 'year']),
    ).toMatchObject({
      code: 0,
      output: '1-facts.sql\n2-observations.sql\n3-results.sql\n',
    })
    expect(existsSync(path.join(to, 'facts/team_reports/region=08/year=2024/part-0.parquet'))).toBe(true)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const name of ['1-facts.sql', '2-observations.sql']) {
      await connection.run(readFileSync(path.join(to, name), 'utf8'))
    }
    const results = await connection.runAndReadAll(readFileSync(path.join(to, '3-results.sql'), 'utf8'))
    const figures = results.getRowObjectsJS() as unknown as Figure[]
    const expected = computeIndicators(parseFacts(commandInput), { periods: periodsBetween('2021', '2024') })
    expect(figureLines(figures)).toEqual(figureLines(expected))
  }, 60_000)

  it('writes nothing into a folder that holds something', async () => {
    expect(await run(['warehouse', file('facts.json'), '--to', file('.'), '--periods', '2024'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('holds something: expected an empty folder or a new one'),
    })
  })
})
