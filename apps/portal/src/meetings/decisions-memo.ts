import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { makeMemo } from '../collections/chain/draft-memo'
import { mayChangeIn } from '../collections/chain/trail-of'
import { isUuid } from '../requests/kinds'
import { inOneTransaction } from '../saving/in-one-transaction'
import { say } from '../text'

type Fields = Readonly<Record<string, unknown>>

/** The decisions on matters of a meeting of which no memo tells yet, in the order of the agenda; as the asker may read. */
export async function untoldDecisions(req: PayloadRequest, meeting: string): Promise<readonly Fields[]> {
  const requester = asRequester(req)
  const items = await requester.records('agenda-items', {
    or: [{ postponedTo: { equals: meeting } }, { meeting: { equals: meeting }, postponedTo: { exists: false } }],
  })
  if (items.length === 0) return []
  const order = items.map(({ id }) => String(id))
  const decisions = await requester.records('decisions', { agendaItem: { in: order } })
  if (decisions.length === 0) return []
  const memos = await requester.records('memos', { decisions: { in: decisions.map(({ id }) => id) } })
  const told = new Set(memos.flatMap((memo) => (Array.isArray(memo.decisions) ? memo.decisions.map(idOf) : [])))
  return decisions
    .filter(({ id }) => !told.has(String(id)))
    .toSorted((one, other) => order.indexOf(String(one.agendaItem)) - order.indexOf(String(other.agendaItem)))
}

/** `POST /api/meetings/:id/memo`: one memo of everything that was decided at the meeting and not told yet. */
export const decisionsMemoEndpoint: Endpoint = {
  path: '/:id/memo',
  method: 'post',
  handler: async (req) => {
    const id = req.routeParams?.id
    const meeting = req.user && isUuid(id) ? await asRequester(req).record('meetings', id) : null
    if (meeting === null || meeting.deletedAt || !mayChangeIn(req, meeting.region)) {
      throw new Refusal(say(req, 'problems.notFound'), 403)
    }
    return inOneTransaction(req, async () => {
      const decisions = await untoldDecisions(req, String(meeting.id))
      if (decisions.length === 0) throw new Refusal(say(req, 'meetings.nothingToTell'), 409)
      return Response.json({ id: await makeMemo(req, decisions) }, { status: 201 })
    })
  },
}
