import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../env'

/** What makes the link of an invitation: a new version closes the links before. */
export interface Linked {
  readonly id: string
  readonly version: number
}

/**
 * The secret in the link of an invitation: made from the server's own secret, so that the link can be sent once more and
 * yet is stored nowhere. 43 characters that an address takes as they are.
 */
export function linkSecret({ secret }: Pick<Payload, 'secret'>, { id, version }: Linked): string {
  return createHmac('sha256', secret).update(`report-invitation:${id}:${version}`).digest('base64url')
}

/** The personal address at which a team reports. */
export function linkOf(payload: Pick<Payload, 'secret'>, invitation: Linked): string {
  return new URL(`/r/${linkSecret(payload, invitation)}`, env().PORTAL_URL).href
}
