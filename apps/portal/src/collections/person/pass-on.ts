import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { dayOf, instantOf } from '../../fields'

type Fields = Readonly<Record<string, unknown>>

/**
 * Lets a membership go on from a day in the team or network that takes the place of another; somebody who is in it already
 * is in it once.
 */
export async function passOnMembership(
  req: PayloadRequest,
  membership: Fields,
  unit: 'team' | 'network',
  to: string,
  day: CalendarDate,
): Promise<void> {
  const requester = asRequester(req)
  const id = String(membership.id)
  const person = idOf(membership.person)
  const isThere = (await requester.count('memberships', { [unit]: { equals: to }, person: { equals: person } })) > 0
  if ((dayOf(membership.validFrom) ?? '') >= day) {
    if (!isThere) await requester.change('memberships', id, { [unit]: to })
    return
  }
  const { role, share, isContact, tasks, region } = membership
  const validUntil = membership.validUntil ?? null
  await requester.change('memberships', id, { validUntil: instantOf(day) })
  if (isThere) return
  const same = { region, person, of: unit, role, share, isContact, tasks }
  await requester.create('memberships', { ...same, [unit]: to, validFrom: instantOf(day), validUntil })
}
