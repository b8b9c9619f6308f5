import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorById, indicators } from '../catalogue'
import type { IndicatorDefinition } from '../definition/definition'
import { computeIndicators } from '../engine/compute-indicators'
import type { IndicatorResult } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { parseFacts } from '../facts/parse-facts'
import { tableNames } from '../fields/observation-fields'
import { observe } from '../observations/observe'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { arbitraryDefinition } from '../testing/arbitrary-definition'
import { bundle, report, team } from '../testing/bundle'
import { testDatabase, type Database } from '../testing/database'
import { observationInsertSql, observationTablesSql } from './observation-tables-sql'
import { SqlError } from './sql-error'
import { toSql } from './to-sql'

const periods = [
  ...periodsBetween('2021', '2024'),
  ...periodsBetween('2022', '2024', 'half-year'),
  ...['2022-Q2', '2024-06'].map(parsePeriod),
]

type Row = Pick<
  IndicatorResult<string>,
  'indicator' | 'region' | 'period' | 'value' | 'numerator' | 'denominator' | 'state'
>

function keyOf({ indicator, region, period }: Row) {
  return `${indicator} ${region} ${period}`
}
function inOrder(rows: readonly Row[]) {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function asRow({ indicator, region, period, value, numerator, denominator, state }: IndicatorResult<string>): Row {
  return { indicator, region, period, value, numerator, denominator, state }
}

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await database.client.query(observationTablesSql)
}, 60_000)
afterAll(() => database.stop())

async function inDatabase(facts: Facts, definitions: Parameters<typeof toSql>[0]): Promise<Row[]> {
  const { client } = database
  const tables = observe(facts, periods)
  await client.query(`TRUNCATE ${tableNames.map((table) => `observation_${table}`).join(', ')}`)
  for (const table of tableNames) await client.query(observationInsertSql(table), [JSON.stringify(tables[table])])
  const { rows } = await client.query<Row>(toSql(definitions))
  return rows
}

describe('in PostgreSQL', () => {
  it('the core set gives exactly what the engine gives, on any facts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOfBoth, async (input) => {
        const facts = parseFacts(input)
        const expected = computeIndicators(facts, { periods }).map(asRow)
        expect(inOrder(await inDatabase(facts, indicators))).toEqual(inOrder(expected))
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('each indicator alone gives the same as among the others', async () => {
    const [input] = fc.sample(arbitraryOfBoth, { numRuns: 1, seed: 4 })
    const facts = parseFacts(input)
    for (const definition of indicators) {
      const expected = computeIndicators(facts, { periods, indicators: [definition.id] }).map(asRow)
      expect(inOrder(await inDatabase(facts, definition))).toEqual(inOrder(expected))
    }
  }, 60_000)

  it('any definition that can be written gives what the engine gives', async () => {
    function significant(row: Row) {
      return {
        ...row,
        // PostgreSQL adds up in any order, which can change the last digit of a sum of fractions.
        value: row.value === null ? null : Number(row.value.toPrecision(12)),
        numerator: row.numerator === null ? null : Number(row.numerator.toPrecision(12)),
        denominator: row.denominator === null ? null : Number(row.denominator.toPrecision(12)),
      }
    }
    const definitionsOf = fc.array(arbitraryDefinition, { minLength: 5, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(arbitraryOfBoth, definitionsOf, async (input, list) => {
        const facts = parseFacts(input)
        const definitions = list.map((definition, index) => ({ ...definition, id: `own-${index}` }))
        const expected = computeIndicators<string>(facts, {
          periods,
          definitions,
          indicators: definitions.map(({ id }) => id),
        }).map(asRow)
        const rows = await inDatabase(facts, definitions)
        expect(inOrder(rows).map(significant)).toEqual(inOrder(expected).map(significant))
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('texts with quotes and backslashes stay texts', async () => {
    const facts = bundle({ teams: [team(`o'neill \\ '';--`)] })
    const definition: IndicatorDefinition = {
      ...indicatorById('reporting-completeness'),
      from: 'team',
      over: { field: 'team', in: [`o'neill \\ '';--`] },
      numerator: { count: 'rows', where: { field: 'team', operator: '>=', value: `o'neill \\ '';--` } },
      denominator: { count: 'rows' },
    }
    const rows = await inDatabase(facts, definition)
    expect(rows.find(({ region, period }) => region === '08' && period === '2024')).toMatchObject({ value: 1 })
  })

  it('a comparison with what is not known is false, and its opposite true', async () => {
    const facts = bundle({ teams: [team('a')], teamReports: [report('a', '2024-04-09')] })
    const definition: IndicatorDefinition = {
      ...indicatorById('face-to-face-majority'),
      from: 'report',
      over: { not: { field: 'faceToFaceShare', operator: '>', value: 0.5 } },
      numerator: { count: 'rows', where: { or: [{ field: 'faceToFaceShare', operator: '<=', value: 0.5 }] } },
      denominator: { count: 'rows' },
    }
    const rows = await inDatabase(facts, definition)
    expect(rows.find(({ region, period }) => region === '08' && period === '2024')).toMatchObject({
      numerator: 0,
      denominator: 1,
    })
  })
})

describe('toSql', () => {
  const coverage = indicatorById('team-training-coverage')
  function withNumerator(where: unknown) {
    return { ...coverage, numerator: { count: 'rows', where } } as unknown as IndicatorDefinition
  }

  it('refuses fields that the table does not have', () => {
    expect(() => toSql(withNumerator({ exists: 'children' }))).toThrow('the table team has no field "children"')
    expect(() => toSql(withNumerator({ exists: 'constructor' }))).toThrow(SqlError)
  })

  it('refuses comparisons across kinds, which SQL and JavaScript would take in different ways', () => {
    expect(() => toSql(withNumerator({ field: 'isTrained', operator: '=', value: 'yes' }))).toThrow(
      'the field isTrained of team is a flag, the value a text',
    )
    expect(() => toSql(withNumerator({ field: 'team', in: [1] }))).toThrow(SqlError)
    expect(() => toSql(withNumerator({ field: 'team', operator: '<', than: 'statutoryCap' }))).toThrow(SqlError)
  })

  it('refuses an empty list', () => {
    expect(() => toSql([])).toThrow('expected at least one indicator')
  })
})
