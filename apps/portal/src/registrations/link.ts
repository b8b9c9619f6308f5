import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../env'

/**
 * The secret in somebody's own link to their registration: made from the server's own secret, so that it can be sent once
 * more and yet is stored nowhere.
 */
export function registrationSecret({ secret }: Pick<Payload, 'secret'>, id: string): string {
  return createHmac('sha256', secret).update(`registration:${id}`).digest('base64url')
}

/** The address at which somebody changes or cancels the own registration. */
export function registrationLink(payload: Pick<Payload, 'secret'>, id: string): string {
  return new URL(`/i/${registrationSecret(payload, id)}`, env().PORTAL_URL).href
}
