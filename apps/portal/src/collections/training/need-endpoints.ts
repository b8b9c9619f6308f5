import { can, isCalendarDate, isRecordDay, isRegionCode } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { isUuid } from '../../requests/kinds'
import { inOneTransaction } from '../../saving/in-one-transaction'
import { say } from '../../text'
import { makeTraining } from './make-training'
import { lockNeed, moveNeed } from './need-order'

/** The need that a request names, if the requester may change it. */
async function changeable(req: PayloadRequest): Promise<Readonly<Record<string, unknown>> & { region: string }> {
  const need = await asRequester(req).record('needs', String(req.routeParams?.id))
  const region = idOf(need?.region)
  const mayChange =
    region !== null && isRegionCode(region) && can(actorOf(req.user), 'update', { kind: 'region-record', region })
  if (need === null || !mayChange || need.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  return { ...need, region }
}

/** `POST /api/needs/:id/move` with `{ before }`: moves it before that need, or with `null` to the end. */
const move: PayloadHandler = async (req) => {
  const { id, region } = await changeable(req)
  const before: unknown = (req.data ?? {}).before ?? null
  if (before !== null && !isUuid(before)) throw new Refusal(say(req, 'problems.notFound'), 400)
  await inOneTransaction(req, () => moveNeed(req, { id: String(id), region, before }))
  return Response.json({ moved: id })
}

/** `POST /api/needs/:id/training` with `{ trainers, from }`: makes its training, not before that day, and gives the id. */
const train: PayloadHandler = async (req) => {
  const trainers: unknown = (req.data ?? {}).trainers ?? []
  const from: unknown = (req.data ?? {}).from ?? null
  const isRight = Array.isArray(trainers) && trainers.every(isUuid) && new Set(trainers).size === trainers.length
  const isDay = from === null || (typeof from === 'string' && isCalendarDate(from) && isRecordDay(from))
  if (!isRight || !isDay) throw new Refusal(say(req, 'problems.notFound'), 400)
  return inOneTransaction(req, async () => {
    await lockNeed(req, String(req.routeParams?.id))
    const need = await changeable(req)
    if (idOf(need.training) !== null) throw new Refusal(say(req, 'needs.hasTraining'), 409)
    return Response.json({ training: await makeTraining(req, need, { trainers, from }) }, { status: 201 })
  })
}

export const needEndpoints: readonly Endpoint[] = [
  { path: '/:id/move', method: 'post', handler: move },
  { path: '/:id/training', method: 'post', handler: train },
]
