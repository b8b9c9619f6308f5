import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** What a browser keeps while its owner signs in at the portal: a secret of this sign-in, the page to go to, the language. */
export const begunSchema = z.object({
  verifier: z.string().length(43),
  next: z.string().nullable(),
  locale: z.string(),
})

export type Begun = z.infer<typeof begunSchema>

/** How long signing in at the portal may take, in seconds: codes may have to be set up on the way. */
export const begunSeconds = 30 * 60

/** A new secret: 256 random bits. */
export function newVerifier(): string {
  return randomBytes(32).toString('base64url')
}

/** What the portal is told of the secret; with it alone nobody gets a session. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

/** Whether an answer of the portal belongs to what this browser has begun. */
export function belongsTo({ verifier }: Begun, state: string): boolean {
  const [expected, given] = [Buffer.from(challengeOf(verifier)), Buffer.from(state)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** The name of the cookie that keeps it. */
export function begunCookieName(origin: string): string {
  return origin.startsWith('https:') ? '__Host-kotipesa-kpi-begun' : 'kotipesa-kpi-begun'
}

/** Reads what a browser has kept; `null` when it is not ours. */
export function readBegun(value: string | undefined): Begun | null {
  if (value === undefined) return null
  try {
    return begunSchema.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))).data ?? null
  } catch {
    return null
  }
}

/** As the cookie has it. */
export function writeBegun(begun: Begun): string {
  return Buffer.from(JSON.stringify(begun)).toString('base64url')
}
