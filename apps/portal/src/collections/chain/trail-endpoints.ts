import type { Endpoint, PayloadHandler } from 'payload'
import { Refusal } from '../../access/refusal'
import { isUuid } from '../../requests/kinds'
import { inOneTransaction } from '../../saving/in-one-transaction'
import { say } from '../../text'
import { acts } from './acts'
import type { ActId, ChainSlug } from './trail'
import { actsFor, mattersOfRecord, mayActOn, readable, replyFor, trailOf } from './trail-of'

const longestText = 4000

function isAct(value: unknown): value is ActId {
  return typeof value === 'string' && Object.hasOwn(acts, value)
}

/** `GET /api/<slug>/:id/trail`: the whole trail of a matter, what it waits for and the acts that it is ready for. */
function trail(slug: ChainSlug): PayloadHandler {
  return async (req) => {
    const record = await readable(req, slug)
    if (record === null) throw new Refusal(say(req, 'problems.notFound'), 403)
    return Response.json(await replyFor(req, slug, record))
  }
}

/** `POST /api/<slug>/:id/act` with `{ act, meeting, text }`: takes the matter a step further and names the record that holds it. */
function act(slug: ChainSlug): PayloadHandler {
  return async (req) => {
    const { act: wanted, meeting = null, text = '' } = (req.data ?? {}) as Record<string, unknown>
    const isRight = isAct(wanted) && (meeting === null || isUuid(meeting)) && typeof text === 'string'
    if (!isRight || text.length > longestText) throw new Refusal(say(req, 'problems.notFound'), 400)
    const record = await readable(req, slug)
    if (record === null) throw new Refusal(say(req, 'problems.notFound'), 403)
    const trails = (await mattersOfRecord(req, slug, record)).map(trailOf)
    if (!actsFor(req, slug, record, trails).includes(wanted)) {
      const [problem, status] = mayActOn(req, slug, record, wanted)
        ? (['chain.notReady', 409] as const)
        : (['problems.notFound', 403] as const)
      throw new Refusal(say(req, problem), status)
    }
    return inOneTransaction(req, async () => {
      const input = { meeting: meeting === null ? null : String(meeting), text }
      return Response.json(await acts[wanted](req, record, input), { status: 201 })
    })
  }
}

/** The trail of a matter and the acts that take it further, in each collection of the chain. */
export function trailEndpoints(slug: ChainSlug): readonly Endpoint[] {
  return [
    { path: '/:id/trail', method: 'get', handler: trail(slug) },
    { path: '/:id/act', method: 'post', handler: act(slug) },
  ]
}
