import { EncryptJWT, errors, jwtDecrypt } from 'jose'
import { hkdfSync } from 'node:crypto'
import { parseCookies } from 'payload/shared'
import type { Payload } from 'payload'
import { z } from 'zod'
import { env } from '../env'
import type { Begun } from './provider'

const cookieName = 'kotipesa-openid'
const seconds = 600
const begunSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() })

/** What the cookie keeps: the secrets of this sign-in, and the page to go to afterwards. */
export interface Kept extends Begun {
  readonly next: string
}

function keyOf({ secret }: Pick<Payload, 'secret'>): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'kotipesa', 'begun at the provider', 32))
}

function cookieWith(value: string, age: number): string {
  const secure = env().PORTAL_URL.startsWith('https:') ? '; Secure' : ''
  // Lax, because the browser comes back from another site.
  return `${cookieName}=${value}; Path=/kirjaudu; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`
}

/** The cookie of a browser whose owner is at the provider, for ten minutes. */
export async function begunCookie(payload: Payload, kept: Kept): Promise<string> {
  const sealed = await new EncryptJWT({ ...kept })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${seconds}s`)
    .encrypt(keyOf(payload))
  return cookieWith(sealed, seconds)
}

/** What makes the browser forget it: an answer of the provider is taken once. */
export function noBegunCookie(): string {
  return cookieWith('', 0)
}

/** What a browser has begun; `null` when nothing, or too long ago. */
export async function begunIn(payload: Payload, request: Request): Promise<Kept | null> {
  const sealed = parseCookies(request.headers).get(cookieName) ?? ''
  try {
    const { payload: kept } = await jwtDecrypt(sealed, keyOf(payload), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return begunSchema.parse(kept)
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
