import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '../env'
import { RequestRefusal } from './problem'
import type { Sender } from './sender'

/** A program asks for many people: the KPI app once a page. */
const peopleOfOneProgram = 20

/** Kept in the memory of this process: with several processes, each counts for itself. */
const limiter = new RateLimiterMemory({ points: env().REQUESTS_PER_SECOND * peopleOfOneProgram, duration: 1 })

/** Counts a request of somebody. @throws {RequestRefusal} when they send more than they may in a second */
export async function countRequest({ kind, key }: Sender): Promise<void> {
  try {
    // Of what a program may send, a person's request takes twenty times the share.
    await limiter.consume(key, kind === 'program' ? 1 : peopleOfOneProgram)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    const values = { most: env().REQUESTS_PER_SECOND * (kind === 'program' ? peopleOfOneProgram : 1), seconds }
    throw new RequestRefusal(429, [{ at: 'Retry-After', expected: 'expected.fewerRequests', values }], {
      'Retry-After': String(seconds),
    })
  }
}
