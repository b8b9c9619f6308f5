import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { indicators } from '../src/catalogue'
import { computeIndicators } from '../src/engine/compute-indicators'
import type { Facts } from '../src/facts/facts-schema'
import { parseFacts } from '../src/facts/parse-facts'
import { arbitraryOfBoth } from '../src/testing/arbitrary-bundle'
import { figureLines, writeWarehouse, type Figure } from '../src/testing/figure-lines'
import { factsTables } from '../src/warehouse/facts-tables'
import { parquetFiles } from '../src/warehouse/warehouse-files'
import { warehouseSql } from '../src/warehouse/warehouse-sql'

const periods = [...periodsBetween('2021', '2024'), ...['2022-H2', '2023-Q2', '2024-06'].map(parsePeriod)]
interface Session {
  query(sql: string, format?: string): string
  cleanup(): void
}
const { Session: ChdbSession } = createRequire(
  path.resolve(import.meta.dirname, '../../../.toolchain/chdb/package.json'),
)('chdb') as { Session: new (folder?: string) => Session }

const folder = mkdtempSync(path.join(tmpdir(), 'kotipesa-clickhouse-'))
const session = new ChdbSession(path.join(folder, 'data'))
afterAll(() => {
  session.cleanup()
  rmSync(folder, { recursive: true, force: true })
})

function inClickhouse(facts: Facts): Figure[] {
  const to = path.join(folder, 'parquet')
  const tables = factsTables(facts, periods)
  writeWarehouse(to, parquetFiles(tables))
  const sql = warehouseSql('clickhouse', tables, indicators, to)
  for (const statement of [...sql.facts, ...sql.observations]) {
    try {
      session.query(statement)
    } catch (error) {
      throw new Error(`${String(error).slice(0, 1500)} in ${statement.slice(0, 300)}`, { cause: error })
    }
  }
  const text = session.query(sql.results, 'JSONEachRow')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure)
}

describe('from facts to figures in ClickHouse over Parquet', () => {
  it('all indicators are what the engine gives, on any facts', async () => {
    await fc.assert(
      fc.property(arbitraryOfBoth, (input) => {
        const facts = parseFacts(input)
        expect(figureLines(inClickhouse(facts))).toEqual(figureLines(computeIndicators(facts, { periods })))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  }, 600_000)
})
