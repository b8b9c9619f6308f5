import { RateLimiterMemory } from 'rate-limiter-flexible'

const mostWrongAMinute = 20

/** Wrong links by address, counted in this process. Right ones cost nothing: calendars ask for theirs all day. */
const wrong = new RateLimiterMemory({ keyPrefix: 'link', points: mostWrongAMinute, duration: 60 })

/** The seconds for which an address has to wait, because it tried too many links that lead nowhere; 0 when it need not. */
export async function waitOf(address: string): Promise<number> {
  const tried = await wrong.get(address)
  return tried !== null && tried.consumedPoints >= mostWrongAMinute ? Math.ceil(tried.msBeforeNext / 1000) : 0
}

/** Counts a link that led nowhere. */
export async function noteWrongLink(address: string): Promise<void> {
  await wrong.penalty(address)
}
