import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '../env'
import { RequestRefusal } from './problem'

/** Kept in the memory of this process: with several processes, each counts for itself. */
const limiter = new RateLimiterMemory({ points: env().REQUESTS_PER_SECOND, duration: 1 })

/** Counts a request of somebody. @throws {RequestRefusal} when they send more than they may in a second */
export async function countRequest(who: string): Promise<void> {
  try {
    await limiter.consume(who)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    const values = { most: env().REQUESTS_PER_SECOND, seconds }
    throw new RequestRefusal(429, [{ at: 'Retry-After', expected: 'expected.fewerRequests', values }], {
      'Retry-After': String(seconds),
    })
  }
}
