import { can, daysBetween, helsinkiDay, isRegionCode, planMoveIds } from '@kotipesa/domain'
import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, idOf } from '../access/actor'
import { asPortal, asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { mayChangeIn, meetingsFor } from '../collections/chain/trail-of'
import { isOpen } from '../collections/plan/keep-plan'
import { dayOf } from '../fields'
import { rowsOf } from '../fields/rows-of'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { makeMove, missingIn, openMoves, planOf, refuseMissing } from './move'
import type { PlanProgress } from './progress'

type Fields = Readonly<Record<string, unknown>>

const moveSchema = z.strictObject({ move: z.enum(planMoveIds), feedback: z.string().max(4000).default('') })
const agendaSchema = z.strictObject({ meeting: z.uuid() })

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** The plan that the address names, as far as the requester may read it; in the trash it has no progress. */
async function readable(req: PayloadRequest): Promise<Fields> {
  const record = await asRequester(req).record('plans', String(req.routeParams?.id))
  if (record === null || record.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  return record
}

/** The same, for whoever may change the records of its region. */
async function writable(req: PayloadRequest): Promise<Fields> {
  const record = await readable(req)
  if (!mayChangeIn(req, record.region)) throw new Refusal(say(req, 'plans.mayNot'), 403)
  return record
}

/** The plan as it is once nobody else changes it: of two who act at once the second sees what the first has done. */
async function locked(req: PayloadRequest, read: typeof readable): Promise<Fields> {
  await queriesIn(req).query('SELECT id FROM plans WHERE id = $1::uuid FOR NO KEY UPDATE', [req.routeParams?.id])
  return read(req)
}

async function titled(req: PayloadRequest, slug: CollectionSlug, id: string | null) {
  const record = id === null ? null : await asRequester(req).record(slug, id)
  return id === null || record === null ? null : { id, title: String(record.title ?? '') }
}

/** The last plan of the same type, other than this: that of the latest year before it or of the same. */
async function earlierOf(req: PayloadRequest, plan: Fields): Promise<Fields | null> {
  const found = await asRequester(req).records('plans', {
    region: { equals: idOf(plan.region) },
    type: { equals: plan.type },
    id: { not_equals: plan.id },
  })
  const before = found.filter(
    ({ year, createdAt }) =>
      String(year) < String(plan.year) ||
      (String(year) === String(plan.year) && String(createdAt) < String(plan.createdAt)),
  )
  const latestFirst = before.toSorted((a, b) => String(b.year).localeCompare(String(a.year)))
  return latestFirst.find(({ parts }) => rowsOf(parts).some(({ text }) => Boolean(text))) ?? null
}

async function roundOf(req: PayloadRequest, plan: Fields): Promise<PlanProgress['round']> {
  const id = idOf(plan.round)
  const round = id === null ? null : await asRequester(req).record('rounds', id)
  if (round === null) return null
  const due = dayOf(round.dueOn)
  const daysLeft = due === null || plan.submittedOn ? null : daysBetween(helsinkiDay(new Date()), due)
  return { title: String(round.title ?? ''), due, daysLeft }
}

async function progressOf(req: PayloadRequest, plan: Fields): Promise<PlanProgress> {
  const mayWrite = mayChangeIn(req, plan.region)
  const region = idOf(plan.region)
  const mayReadChain =
    region !== null && isRegionCode(region) && can(actorOf(req.user), 'read', { kind: 'region-record', region })
  const items = mayReadChain ? await asRequester(req).records('agenda-items', { plan: { equals: plan.id } }) : []
  const waiting = items.find(({ outcome }) => !outcome)
  const item = waiting ?? items.findLast(({ outcome }) => outcome === 'decided')
  const mayPutOnAgenda = mayWrite && isOpen(plan) && waiting === undefined && missingIn(plan).length === 0
  const earlier = mayWrite && isOpen(plan) ? await earlierOf(req, plan) : null
  return {
    state: planOf(plan).state,
    isOpen: isOpen(plan),
    steps: rowsOf(plan.history).map(({ move, on, by, feedback }) => ({
      move: move as PlanProgress['moves'][number],
      on: dayOf(on) ?? '',
      by: String(by),
      feedback: typeof feedback === 'string' && feedback !== '' ? feedback : null,
    })),
    missing: missingIn(plan).map(({ id }) => id),
    moves: openMoves(actorOf(req.user), plan),
    round: await roundOf(req, plan),
    item: item === undefined ? null : { id: String(item.id), title: String(item.title ?? '') },
    decision: await titled(req, 'decisions', idOf(plan.decision)),
    meetings: mayPutOnAgenda ? await meetingsFor(req, plan.region, null) : [],
    mayPutOnAgenda,
    earlier: earlier === null ? null : { id: String(earlier.id), title: String(earlier.title ?? '') },
  }
}

/** `GET /api/plans/:id/progress`: how far a plan is, what it waits for and the steps that the reader may take. */
const progress: PayloadHandler = async (req) => Response.json(await progressOf(req, await readable(req)), noStore)

/** `POST /api/plans/:id/move` with `{ move, feedback }`: takes a plan a step further. */
const move: PayloadHandler = async (req) => {
  const { data } = moveSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  return inOneTransaction(req, async () => {
    const plan = await locked(req, readable)
    if (data.move === 'adopt' && openMoves(actorOf(req.user), plan).includes('adopt')) refuseMissing(req, plan)
    await makeMove(req, plan, data)
    return Response.json({ id: plan.id }, { status: 201 })
  })
}

/** `POST /api/plans/:id/agenda` with `{ meeting }`: puts a plan on the agenda of a meeting, to be adopted by a decision. */
const agenda: PayloadHandler = async (req) => {
  const { data } = agendaSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  const plan = await writable(req)
  if (!isOpen(plan)) throw new Refusal(say(req, 'plans.notNow'), 409)
  refuseMissing(req, plan)
  return inOneTransaction(req, async () => {
    const id = await asRequester(req).create('agenda-items', {
      region: idOf(plan.region),
      origin: 'plan',
      plan: plan.id,
      text: say(req, 'plans.agendaText', { title: String(plan.title) }),
      meeting: data.meeting,
    })
    return Response.json({ collection: 'agenda-items', id }, { status: 201 })
  })
}

/** `POST /api/plans/:id/copy`: the parts that are empty get the words of the last plan of the type. */
const copy: PayloadHandler = async (req) => {
  return inOneTransaction(req, async () => {
    const plan = await locked(req, writable)
    if (!isOpen(plan)) throw new Refusal(say(req, 'plans.notNow'), 409)
    const earlier = await earlierOf(req, plan)
    if (earlier === null) throw new Refusal(say(req, 'plans.nothingToCopy'), 409)
    const words = new Map(rowsOf(earlier.parts).map(({ part, text }) => [part, text]))
    const parts = rowsOf(plan.parts).map((row) => ({ ...row, text: row.text || (words.get(row.part) ?? null) }))
    await asPortal(req).change('plans', String(plan.id), { parts })
    return Response.json({ id: plan.id }, { status: 201 })
  })
}

/** How a plan goes on. The rules are the domain's (`movePlan`). */
export const planEndpoints: readonly Endpoint[] = [
  { path: '/:id/progress', method: 'get', handler: progress },
  { path: '/:id/move', method: 'post', handler: move },
  { path: '/:id/agenda', method: 'post', handler: agenda },
  { path: '/:id/copy', method: 'post', handler: copy },
]
