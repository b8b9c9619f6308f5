import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crossCheck, type CheckPool } from '../../src/cross-check/cross-check'
import { differencesOf } from '../../src/cross-check/differences'
import type { Figure } from '../../src/cross-check/figures-in-database'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach } from './records'

let portal: Portal
let pool: CheckPool

beforeAll(async () => {
  portal = await startPortal()
  pool = portal.payload.db.pool as unknown as CheckPool
  await oneOfEach(await portal.as('editor03'), '03')
  await oneOfEach(await portal.as('editor08'), '08')
})
afterAll(() => portal.stop())

const figure: Figure = {
  indicator: 'agreements',
  region: '08',
  period: '2024',
  value: 0.1 + 0.2,
  numerator: 3,
  denominator: 10,
  state: 'ok',
}

describe('the figures computed a second time in PostgreSQL', () => {
  it('are those of the engine, and leave nothing behind', async () => {
    const before = await onServer(portal.databaseUrl, 'SELECT count(*) AS n FROM pg_class')
    const check = await crossCheck(pool, new Date())
    expect(check?.figures).toBeGreaterThan(5_000)
    expect(check?.differences).toEqual([])
    expect(await onServer(portal.databaseUrl, 'SELECT count(*) AS n FROM pg_class')).toEqual(before)
    expect(await onServer(portal.databaseUrl, "SELECT 1 FROM pg_namespace WHERE nspname LIKE 'kotipesa%'")).toEqual([])
  })

  it('are computed once, when two portals begin at the same time', async () => {
    const checks = await Promise.all([crossCheck(pool, new Date()), crossCheck(pool, new Date())])
    expect(checks.filter((check) => check !== null).length).toBeGreaterThan(0)
    for (const check of checks) expect(check?.differences ?? []).toEqual([])
  })

  it('differ when a number, a state or a whole figure differs, and not by the noise of fractions', () => {
    const [indicator, region, period] = [figure.indicator, figure.region, figure.period]
    expect(differencesOf([figure], [{ ...figure, value: 0.3 }])).toEqual([])
    expect(differencesOf([figure], [{ ...figure, numerator: 4 }])).toEqual([{ indicator, region, period }])
    expect(differencesOf([figure], [{ ...figure, state: 'empty' }])).toEqual([{ indicator, region, period }])
    expect(differencesOf([figure], [])).toEqual([{ indicator, region, period }])
    expect(differencesOf([], [figure])).toEqual([{ indicator, region, period }])
    expect(differencesOf([{ ...figure, value: 0 }], [{ ...figure, value: null }])).toHaveLength(1)
  })

  it('are told to programs alone', async () => {
    expect((await portal.nobody.get('/api/cross-check')).status).toBe(401)
    expect((await (await portal.as('coordinator')).get('/api/cross-check')).status).toBe(401)
    expect((await portal.program.get('/api/cross-check')).status).toBe(200)
  })
})
