import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { ownSecret } from '../links/own-link'
import { isUuid } from '../requests/kinds'

type Secretive = Pick<Payload, 'secret'>

function sealOf(payload: Secretive, id: string): string {
  return ownSecret(payload, 'induction', { id, version: 1 })
}

/**
 * What opens an induction package: its id, which facts and other programs know as well, with a seal that only the portal
 * makes. It is the same each time, so that the link can be copied again.
 */
export function inductionToken(payload: Secretive, id: string): string {
  return `${id}.${sealOf(payload, id)}`
}

/** The package that a token opens; `null` when the portal has not made it. */
export function packageOfToken(payload: Secretive, token: string): string | null {
  const [id = '', seal = '', ...more] = token.split('.')
  if (!isUuid(id) || more.length > 0) return null
  const [given, expected] = [Buffer.from(seal), Buffer.from(sealOf(payload, id))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
}
