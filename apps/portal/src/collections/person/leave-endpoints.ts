import { can, isRecordDay, isRegionCode } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { dayOf } from '../../fields'
import { inOneTransaction } from '../../saving/in-one-transaction'
import { say } from '../../text'
import { departureOf, leave } from './leave'

/**
 * `POST /api/people/:id/leave` with `{ lastDay, confirm }`: what ends when the person leaves and what stays open; with
 * `confirm` it is done, all of it or nothing.
 */
const answer: PayloadHandler = async (req) => {
  const { lastDay, confirm } = (req.data ?? {}) as { lastDay?: unknown; confirm?: unknown }
  const person = await asRequester(req).record('people', String(req.routeParams?.id))
  const region = idOf(person?.region)
  const mayChange =
    region !== null && isRegionCode(region) && can(actorOf(req.user), 'update', { kind: 'person', region })
  if (person === null || !mayChange || person.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  const day = typeof lastDay === 'string' ? dayOf(lastDay) : null
  if (day === null || !isRecordDay(day)) throw new Refusal(say(req, 'problems.day'), 400)
  if (confirm !== true) return Response.json(await departureOf(req, person, day))
  return Response.json(await inOneTransaction(req, () => leave(req, person, day)))
}

export const leaveEndpoints: readonly Endpoint[] = [{ path: '/:id/leave', method: 'post', handler: answer }]
