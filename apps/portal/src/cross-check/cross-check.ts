import { helsinkiDay, periodsBetween, regionCodes } from '@kotipesa/domain'
import { computeIndicators, parseFactsJson } from '@kotipesa/indicators'
import type { Payload } from 'payload'
import { factsOf } from '../facts/facts-of'
import { hourly } from '../regular/hourly'
import { differencesOf, type Difference } from './differences'
import { figuresInDatabase, type Connection } from './figures-in-database'

/** What the last cross-check of this process came to. */
export interface CrossCheck {
  readonly checkedAt: string
  readonly figures: number
  readonly differences: readonly Difference[]
}

/** The part of the portal's pool that a check needs. */
export interface CheckPool {
  query(query: { text: string; values: unknown[] }): Promise<{ rows: Record<string, unknown>[] }>
  connect(): Promise<Connection & { release(): void }>
}

/** So many whole years before the present one are computed a second time. */
const yearsBefore = 5

/** Computes every indicator from the present facts by the engine and by PostgreSQL, and says where they differ. */
export async function crossCheck(pool: CheckPool, now: Date): Promise<CrossCheck | null> {
  const facts = parseFactsJson((await factsOf(pool, regionCodes, now)).body)
  const year = Number(helsinkiDay(now.toISOString()).slice(0, 4))
  const periods = periodsBetween(String(year - yearsBefore), String(year), 'year')
  const connection = await pool.connect()
  try {
    const again = await figuresInDatabase(connection, facts, periods)
    if (again === null) return null
    const results = computeIndicators(facts, { periods })
    return { checkedAt: now.toISOString(), figures: results.length, differences: differencesOf(results, again) }
  } finally {
    connection.release()
  }
}

const shared = globalThis as typeof globalThis & { kotipesaCrossCheck?: CrossCheck }

/** The last check, if there was one since the portal started. */
export function lastCrossCheck(): CrossCheck | null {
  return shared.kotipesaCrossCheck ?? null
}

/** Checks a minute from now and then each hour in which something has changed. What differs is told in the log. */
export function keepChecking(payload: Payload): void {
  const pool = payload.db.pool as unknown as CheckPool
  let checked = ''
  hourly(payload, 'The figures could not be computed a second time', async () => {
    const now = new Date()
    const { etag } = await factsOf(pool, regionCodes, now)
    if (etag === checked) return
    const check = await crossCheck(pool, now)
    if (check === null) return
    checked = etag
    shared.kotipesaCrossCheck = check
    const { figures, differences } = check
    if (differences.length === 0)
      payload.logger.info(`Computed a second time in PostgreSQL: ${figures} figures, all equal`)
    else {
      const first = differences.slice(0, 20).map((each) => `${each.indicator} ${each.region} ${each.period}`)
      payload.logger.error(
        `Computed a second time in PostgreSQL: ${differences.length} of ${figures} figures differ: ${first.join(', ')}`,
      )
    }
  })
}
