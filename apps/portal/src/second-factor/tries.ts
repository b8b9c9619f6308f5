import { RateLimiterMemory } from 'rate-limiter-flexible'
import { tryToSignIn, type Attempt, type Outcome } from '../sign-in/attempts'

const mostWrong = 10
const seconds = 900

/**
 * Wrong codes of an account, from wherever they come. Whoever types one knows the password already, so nobody else can
 * keep the owner out.
 */
const wrong = new RateLimiterMemory({ keyPrefix: 'code', points: mostWrong, duration: seconds })

/** Lets somebody who knows the password try a code, unless too many were wrong. `null` from `attempt` is a failure. */
export async function tryCode<T>(
  address: string,
  account: string,
  attempt: () => Promise<T | null>,
): Promise<Outcome<T>> {
  const before = await wrong.get(account)
  if (before !== null && before.consumedPoints >= mostWrong) return { wait: Math.ceil(before.msBeforeNext / 1000) }
  const who: Attempt = { address, account: `code ${account}` }
  return tryToSignIn(who, async () => {
    // Counted before it is known how it ends, so that tries at the same moment count as well.
    const { consumedPoints } = await wrong.penalty(account)
    if (consumedPoints > mostWrong) return null
    const result = await attempt()
    if (result !== null) await wrong.delete(account)
    return result
  })
}
