import { AsyncLocalStorage } from 'node:async_hooks'
import { isDatabaseAway } from './away'

/** What befell one request. */
interface Watch {
  /** Why the database could not be asked, if it could not. */
  failure: unknown
}

// Next builds this module several times over; the process has one store.
const shared = globalThis as typeof globalThis & { kotipesaRequestWatch?: AsyncLocalStorage<Watch> }

function watches(): AsyncLocalStorage<Watch> {
  shared.kotipesaRequestWatch ??= new AsyncLocalStorage()
  return shared.kotipesaRequestWatch
}

/** How some work ended, and whether the database could not be asked in the course of it. */
export type Watched<Result> = { isAway: true } | { isAway: false; result: Result }

/**
 * Does some work and tells whether the database was away meanwhile, whatever the work made of it: Payload takes every
 * error while it looks for the signed-in person for "nobody has signed in".
 */
export async function watchDatabase<Result>(work: () => Promise<Result>): Promise<Watched<Result>> {
  const watch: Watch = { failure: null }
  try {
    const result = await watches().run(watch, work)
    return watch.failure === null ? { isAway: false, result } : { isAway: true }
  } catch (error) {
    if (watch.failure === null && !isDatabaseAway(error)) throw error
    return { isAway: true }
  }
}

/** The database went away in the middle of some work. */
export class DatabaseAway extends Error {
  readonly code = 'database-away'
  override readonly name = 'DatabaseAway'
}

/**
 * Does some work for a page. When the database goes away meanwhile, the work fails instead of leading somebody who has
 * signed in to the sign-in page.
 */
export async function whileAvailable<Result>(work: () => Promise<Result>): Promise<Result> {
  const watched = await watchDatabase(work)
  if (watched.isAway) throw new DatabaseAway('the database went away during the request')
  return watched.result
}

/** Gives a promise's own outcome, and notes it for the request when it says that the database is away. */
export function noting<Result>(outcome: Promise<Result>): Promise<Result> {
  const watch = watches().getStore()
  if (watch === undefined) return outcome
  return outcome.catch((error: unknown) => {
    if (isDatabaseAway(error)) watch.failure ??= error
    throw error
  })
}

/** Why the database could not be asked earlier in this request; `null` when it could. */
export function earlierFailure(): unknown {
  return watches().getStore()?.failure ?? null
}
