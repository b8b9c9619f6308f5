import { createLocalReq, type PayloadRequest } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openColumns } from '../../src/database/open-sets'
import { formTakes, limitedColumns, type LimitedColumn } from './column-limits'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
let req: PayloadRequest
let columns: readonly LimitedColumn[]
/** All columns are asked about at once, over few connections. */
let database: pg.Pool
beforeAll(async () => {
  portal = await startPortal()
  req = await createLocalReq({}, portal.payload)
  columns = limitedColumns(portal.payload)
  database = new pg.Pool({ connectionString: portal.databaseUrl, max: 4 })
})
afterAll(async () => {
  await database.end()
  await portal.stop()
})

async function rowsOf(statement: string): Promise<Record<string, unknown>[]> {
  return (await database.query<Record<string, unknown>>(statement)).rows
}

const numbers = [-1_000_001, -1, -0.5, 0, 0.5, 1, 1.5, 23.5, 24, 24.5, 1_000_000, 1_000_001, 1e12]
const days = ['1989-12-31', '1990-01-01', '2017-08-01', '2099-12-31', '2100-01-01']
const lengths = [1, 200, 201, 254, 255, 500, 501, 1000, 1001, 10_000, 10_001]

/** A text of a length that the field takes, if it takes any: some are of a pattern. */
function textOf({ field }: LimitedColumn, length: number): string {
  return field.type === 'email' ? `${'x'.repeat(Math.max(1, length - 12))}@example.org` : 'x'.repeat(length)
}

/** Whether the rules of the database for the column alone take a value, written as SQL. */
async function databaseTakes({ table, column }: LimitedColumn, literals: readonly string[]): Promise<boolean[]> {
  const at = `conrelid = '"${table}"'::regclass AND conkey = ARRAY[(SELECT attnum FROM pg_attribute
    WHERE attrelid = '"${table}"'::regclass AND attname = '${column}')]`
  const rules = await rowsOf(
    `SELECT pg_get_expr(conbin, conrelid) AS rule FROM pg_constraint WHERE contype = 'c' AND ${at}`,
  )
  const [type] = await rowsOf(
    `SELECT format_type(atttypid, atttypmod) AS name FROM pg_attribute
      WHERE attrelid = '"${table}"'::regclass AND attname = '${column}'`,
  )
  if (type === undefined) throw new Error(`${table} has no column ${column}`)
  const rule = rules.map((row) => `coalesce(${String(row.rule)}, true)`).join(' AND ') || 'true'
  const taken = literals.map(
    (literal) => `(SELECT ${rule} FROM (SELECT ${literal}::${String(type.name)} AS "${column}") AS row)`,
  )
  const [row] = await rowsOf(`SELECT ARRAY[${taken.join(', ')}] AS taken`)
  return row?.taken as boolean[]
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** For each column where form and database differ: at which values. */
async function differences<Value>(
  types: readonly string[],
  values: (column: LimitedColumn) => readonly Value[],
  literal: (value: Value) => string,
  shown: (value: Value) => string,
): Promise<string[]> {
  const found = await Promise.all(
    columns
      .filter(({ field }) => types.includes(field.type))
      .map(async (column) => {
        const tried = values(column)
        const form = await Promise.all(tried.map((value) => formTakes(column, value, req)))
        const stored = await databaseTakes(column, tried.map(literal))
        const differing = tried.filter((_, index) => form[index] !== stored[index])
        return differing.length === 0 ? [] : [`${column.table}.${column.column}: ${differing.map(shown).join(', ')}`]
      }),
  )
  return found.flat()
}

function isOpen(table: string, column: string): boolean {
  return openColumns.some(([openTable, openColumn]) => openTable === table && openColumn === column)
}

describe('each column that a form limits has its rule in the database, too:', () => {
  it('there are columns of each type', () => {
    const types = new Set(columns.map(({ field }) => field.type))
    expect([...types].sort()).toEqual(['date', 'email', 'number', 'select', 'text', 'textarea'])
    expect(columns.length).toBeGreaterThan(80)
  })

  it('numbers', async () => {
    expect(await differences(['number'], () => numbers, String, String)).toEqual([])
  })

  it('numbers that are none', async () => {
    const taken = await Promise.all(
      columns
        .filter(({ field }) => field.type === 'number')
        .map(async (column) => [column, await databaseTakes(column, ["'NaN'", "'Infinity'"])] as const),
    )
    expect(taken.flatMap(([{ table, column }, both]) => (both.some(Boolean) ? [`${table}.${column}`] : []))).toEqual([])
  })

  it('days', async () => {
    const past = await differences(
      ['date'],
      () => days.filter((day) => day < '2026' || day > '2100'),
      (day) => quoted(`${day}T12:00:00Z`),
      String,
    )
    expect(past).toEqual([])
    const ofDays = columns.filter(({ field }) => field.type === 'date')
    const taken = await Promise.all(ofDays.map((column) => databaseTakes(column, [quoted('2017-08-01T00:00:00Z')])))
    expect(ofDays.filter((_, index) => taken[index]?.[0]).map(({ table, column }) => `${table}.${column}`)).toEqual([])
  })

  it('texts, none of which is without an end', async () => {
    const texts = await differences(
      ['text', 'textarea', 'email'],
      (column) => [
        ...lengths.map((length) => textOf(column, length)),
        ...(column.field.type === 'email' ? [] : ['2024', '2024-H2', '2024-Q4', '2024-12']),
      ],
      quoted,
      (value) => (value.length > 10 ? `${value.length} characters` : value),
    )
    expect(texts).toEqual([])
    const endless = await Promise.all(
      columns
        .filter(({ field }) => ['text', 'textarea', 'email'].includes(field.type))
        .map(async (column) => ((await formTakes(column, textOf(column, 10_001), req)) ? [column.column] : [])),
    )
    expect(endless.flat()).toEqual([])
  })

  it('closed sets', async () => {
    const sets = await onServer(
      portal.databaseUrl,
      `SELECT c.relname AS table, a.attname AS column,
          (SELECT array_agg(enumlabel::text ORDER BY enumlabel::text) FROM pg_enum WHERE enumtypid = a.atttypid) AS values
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'public'::regnamespace`,
    )
    const inDatabase = new Map(sets.map(({ table, column, values }) => [`${String(table)}.${String(column)}`, values]))
    const differing = columns.flatMap(({ table, column, field }) => {
      if (field.type !== 'select') return []
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      // Of several choices each has a row of its own.
      const at = field.hasMany ? `${table}_${column}.value` : `${table}.${column}`
      const values = inDatabase.get(at) as string[] | null
      // Sets that grow without a migration are text of a shape.
      const [atTable = '', atColumn = ''] = at.split('.')
      if (values === null) return isOpen(atTable, atColumn) ? [] : [`${table}.${column}`]
      return JSON.stringify(options.toSorted()) === JSON.stringify(values.toSorted()) ? [] : [`${table}.${column}`]
    })
    expect(differing).toEqual([])
    const open = columns.filter(({ table, column }) => isOpen(table, column))
    expect(await Promise.all(open.map((column) => databaseTakes(column, ["'Ei ole'"])))).toEqual(
      open.map(() => [false]),
    )
  })
})
