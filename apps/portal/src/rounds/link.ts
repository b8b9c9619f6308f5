import type { Payload } from 'payload'
import { env } from '../env'
import { ownSecret, type Linked } from '../links/own-link'

/** The secret in the link of an invitation. */
export function linkSecret(payload: Pick<Payload, 'secret'>, invitation: Linked): string {
  return ownSecret(payload, 'report-invitation', invitation)
}

/** The personal address at which a team reports. */
export function linkOf(payload: Pick<Payload, 'secret'>, invitation: Linked): string {
  return new URL(`/r/${linkSecret(payload, invitation)}`, env().PORTAL_URL).href
}
