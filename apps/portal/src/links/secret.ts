import { createHmac, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Shorter secrets open nothing, wherever they come from. */
export const shortestSecret = 32

/** A new secret for a link or a key: 256 random bits, in 43 characters that an address takes as they are. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What is stored of a secret. It cannot be turned back, and whoever has only the database cannot try secrets against it.
 * The same as Payload's index of a key, so that the keys from before go on.
 */
export function secretHash(payload: Pick<Payload, 'secret'>, secret: string): string {
  return createHmac('sha256', payload.secret).update(secret).digest('hex')
}
