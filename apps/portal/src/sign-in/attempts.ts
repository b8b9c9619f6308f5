import pLimit, { type LimitFunction } from 'p-limit'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * How often a sign-in may fail before the next try has to wait, counted in this process: by address, so that nobody
 * tries many accounts, and by account at one address, so that nobody tries many passwords. A stranger elsewhere cannot
 * keep an account's owner out: no count by account alone refuses anybody.
 */
const limits = {
  address: [
    new RateLimiterMemory({ keyPrefix: 'minute', points: 30, duration: 60 }),
    new RateLimiterMemory({ keyPrefix: 'hour', points: 200, duration: 3_600 }),
  ],
  accountAtAddress: [new RateLimiterMemory({ keyPrefix: 'account', points: 5, duration: 60 })],
}

/** Failures on one account from wherever they come. They only make answers slower. */
const anywhere = new RateLimiterMemory({ keyPrefix: 'anywhere', points: 1_000_000, duration: 3_600 })
const failuresAtFullSpeed = 20
const longestDelay = 5_000

/** The wait, in milliseconds, before an account's next answer after so many failures within an hour. */
export function delayAfter(failures: number): number {
  return Math.min(longestDelay, Math.max(0, failures - failuresAtFullSpeed) * 250)
}

/** Who tries to sign in with which account. */
export interface Attempt {
  /** Address of the browser, as far as it is known. */
  readonly address: string
  /** The account's e-mail address as typed, whether or not there is such an account. */
  readonly account: string
}

interface Counter {
  readonly limiter: RateLimiterMemory
  readonly key: string
}

function countersOf({ address, account }: Attempt): Counter[] {
  return [
    ...limits.accountAtAddress.map((limiter) => ({ limiter, key: `${address} ${account}` })),
    ...limits.address.map((limiter) => ({ limiter, key: address })),
  ]
}

/** Counts a try before it is known how it ends, so that tries at the same moment count as well. */
async function count(counters: readonly Counter[]): Promise<number | null> {
  for (const [index, { limiter, key }] of counters.entries()) {
    try {
      await limiter.consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      await giveBack(counters.slice(0, index))
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  }
  return null
}

async function giveBack(counters: readonly Counter[]): Promise<void> {
  for (const { limiter, key } of counters) await limiter.reward(key)
}

/** How many tries from one address are under way at once; the others wait for their turn. */
const atOnce = 4
const longestQueue = 100
const queues = new Map<string, LimitFunction>()

async function inTurn<T>(address: string, action: () => Promise<T>): Promise<T | 'full'> {
  const queue = queues.get(address) ?? pLimit(atOnce)
  queues.set(address, queue)
  if (queue.pendingCount >= longestQueue) return 'full'
  try {
    return await queue(action)
  } finally {
    if (queue.activeCount + queue.pendingCount === 0) queues.delete(address)
  }
}

/** What came of a try: too early, with the seconds to wait, or what it gave; `null` is a failure. */
export type Outcome<T> = { readonly wait: number } | { readonly wait: null; readonly result: T | null }

async function tryOnce<T>(who: Attempt, attempt: () => Promise<T | null>): Promise<Outcome<T>> {
  const counters = countersOf(who)
  const wait = await count(counters)
  if (wait !== null) return { wait }
  try {
    const result = await attempt()
    if (result === null) await anywhere.penalty(who.account)
    else await giveBack(counters)
    return { wait: null, result }
  } catch (error) {
    await giveBack(counters)
    throw error
  }
}

/**
 * Lets somebody try to sign in, unless they have failed too often. What succeeds is not counted.
 *
 * @param attempt `null` from it is a failure
 */
export async function tryToSignIn<T>(who: Attempt, attempt: () => Promise<T | null>): Promise<Outcome<T>> {
  const delay = delayAfter((await anywhere.get(who.account))?.consumedPoints ?? 0)
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
  const outcome = await inTurn(who.address, () => tryOnce(who, attempt))
  return outcome === 'full' ? { wait: 1 } : outcome
}
