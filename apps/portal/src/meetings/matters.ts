import { helsinkiDay, isRegionCode } from '@kotipesa/domain'
import type { Endpoint } from 'payload'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { idsOf } from '../collections/chain/memo-matters'
import { openMatters } from '../collections/chain/open-matters'
import { isUuid } from '../requests/kinds'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { untoldDecisions } from './decisions-memo'

interface Named {
  readonly id: string
  readonly title: string
}

/** What a meeting takes up, what waits for an agenda, and what was told last. */
export interface MeetingMatters {
  /** On its agenda, with what became of each; `null` = not said yet. */
  readonly items: readonly (Named & { readonly outcome: string | null })[]
  /** Questions on no agenda yet: of the network that meets, or of every network when a group meets. */
  readonly questions: readonly (Named & { readonly since: string })[]
  /** The last memo before the meeting: to the network, or of the region when a group meets. */
  readonly memo: Named | null
  /** What was decided at it and no memo tells yet. */
  readonly untold: readonly Named[]
}

type Stored = Readonly<Record<string, unknown>>

function named({ id, title }: Stored): Named {
  return { id: String(id), title: String(title ?? '') }
}

/** `GET /api/meetings/:id/matters`: all of it as far as the asker may read it. */
export const mattersEndpoint: Endpoint = {
  path: '/:id/matters',
  method: 'get',
  handler: async (req) => {
    const requester = asRequester(req)
    const id = req.routeParams?.id
    const meeting = req.user && isUuid(id) ? await requester.record('meetings', id) : null
    const region = meeting?.region
    if (meeting === null || typeof region !== 'string' || !isRegionCode(region)) {
      throw new Refusal(say(req, 'problems.notFound'), 403)
    }
    // A group takes up what any network of the region has asked; networks alone take up their own.
    const hasGroup = idOf(meeting.group) !== null || idsOf(meeting.alsoGroups).length > 0
    const networks = [idOf(meeting.network), ...idsOf(meeting.alsoNetworks)].flatMap((id) => id ?? [])
    const items = await requester.records('agenda-items', {
      or: [{ meeting: { equals: id } }, { postponedTo: { equals: id } }],
    })
    const waiting = (await openMatters(queriesIn(req), [region], helsinkiDay(new Date()))).filter(
      ({ step }) => step === 'agenda',
    )
    const asked =
      waiting.length === 0 ? [] : await requester.records('questions', { id: { in: waiting.map((each) => each.id) } })
    const own = asked.filter((question) => hasGroup || networks.includes(idOf(question.network) ?? ''))
    const memos = await requester.records('memos', {
      and: [
        hasGroup ? { region: { equals: region } } : { networks: { in: networks } },
        { writtenOn: { less_than_equal: meeting.heldOn } },
      ],
    })
    const last = memos.toSorted((a, b) => String(a.writtenOn).localeCompare(String(b.writtenOn))).at(-1)
    const matters: MeetingMatters = {
      items: items.map((item) => ({
        ...named(item),
        outcome: typeof item.outcome === 'string' ? item.outcome : null,
      })),
      questions: waiting.flatMap(({ id: question, since }) => {
        const found = own.find((each) => each.id === question)
        return found === undefined ? [] : [{ ...named(found), since }]
      }),
      memo: last === undefined ? null : named(last),
      untold: (await untoldDecisions(req, String(meeting.id))).map(named),
    }
    return Response.json(matters)
  },
}
