import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'

/** What makes a link: a new version closes the links before. */
export interface Linked {
  readonly id: string
  readonly version: number
}

/**
 * The secret in a personal link: made from the server's own secret, so that the link can be sent once more and yet is
 * stored nowhere. 43 characters that an address takes as they are.
 *
 * @param of what the link is for; secrets of different purposes differ
 */
export function ownSecret({ secret }: Pick<Payload, 'secret'>, of: string, { id, version }: Linked): string {
  return createHmac('sha256', secret).update(`${of}:${id}:${version}`).digest('base64url')
}
