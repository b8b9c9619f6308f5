import { can, isRegionCode, type Action } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { inOneTransaction } from '../saving/in-one-transaction'
import { say } from '../text'
import { isSupportTopic, supportBoard, tally } from './tallies'

function regionFor(req: PayloadRequest, given: unknown, action: Action) {
  const region = typeof given === 'string' && isRegionCode(given) ? given : null
  if (region === null) throw new Refusal(say(req, 'support.notUnderstood'), 400)
  if (!can(actorOf(req.user), action, { kind: 'region-record', region })) {
    throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
  }
  return region
}

/** `GET /api/support-tallies/board?region=`: what was asked today and in the last twelve months, by topic. */
const board: PayloadHandler = async (req) => {
  const region = regionFor(req, req.query.region, 'read')
  return Response.json(await supportBoard(req, region, new Date()))
}

/** `POST /api/support-tallies/tap` with `{ region, topic, by }`: one more of a topic today, or one taken away again (−1). */
const tap: PayloadHandler = async (req) => {
  const { region: given, topic, by = 1 } = (req.data ?? {}) as Record<string, unknown>
  const region = regionFor(req, given, 'create')
  if (!isSupportTopic(topic) || (by !== 1 && by !== -1)) throw new Refusal(say(req, 'support.notUnderstood'), 400)
  const now = new Date()
  const after = await inOneTransaction(req, async () => {
    await tally(req, { region, topic, by }, now)
    return supportBoard(req, region, now)
  })
  return Response.json(after)
}

export const supportEndpoints: readonly Endpoint[] = [
  { path: '/board', method: 'get', handler: board },
  { path: '/tap', method: 'post', handler: tap },
]
