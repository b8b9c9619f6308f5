import type { Payload } from 'payload'
import { env } from '../env'
import { ownSecret } from '../links/own-link'

/** The secret in somebody's own link to their registration. */
export function registrationSecret(payload: Pick<Payload, 'secret'>, id: string): string {
  return ownSecret(payload, 'registration', { id, version: 1 })
}

/** The address at which somebody changes or cancels the own registration. */
export function registrationLink(payload: Pick<Payload, 'secret'>, id: string): string {
  return new URL(`/i/${registrationSecret(payload, id)}`, env().PORTAL_URL).href
}
