import {
  can,
  elementEntryOn,
  elementStatusIds,
  evidenceKindIds,
  type ElementProposal,
  type RegionCode,
} from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { askedRegion } from '../access/asked-region'
import { asPortal } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { instantOf } from '../fields'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { evidenceChoices } from './evidence-choices'
import { modelState, readBoard, type ModelState } from './read-board'

const askedSchema = z.strictObject({ region: z.string() })
const answeredSchema = z.strictObject({
  region: z.string(),
  element: z.string(),
  status: z.enum(elementStatusIds),
})
const declinedSchema = answeredSchema.extend({ reason: z.string().trim().min(1).max(1000) })

const choosingSchema = z.strictObject({ region: z.string(), kind: z.enum(evidenceKindIds) })

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** `POST /api/element-statuses/board` with `{ region }`: the support-and-coordination model of a region. */
const board: PayloadHandler = async (req) => {
  const { data } = askedSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  return Response.json(await readBoard(req, askedRegion(req, 'read', data.region)), noStore)
}

/** `POST /api/element-statuses/evidence` with `{ region, kind }`: the records of a region that can show a state. */
const evidence: PayloadHandler = async (req) => {
  const { data } = choosingSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  const choices = await evidenceChoices(req, askedRegion(req, 'read', data.region), data.kind)
  return Response.json({ choices }, noStore)
}

function nameOf(req: PayloadRequest): string | null {
  return req.user?.collection === 'users' ? req.user.name : null
}

/** Two who answer a proposal at once come one after the other, and the second is told that it is answered. */
async function proposalIn(
  req: PayloadRequest,
  region: RegionCode,
  { element, status }: z.infer<typeof answeredSchema>,
): Promise<ModelState & { readonly proposal: ElementProposal }> {
  await queriesIn(req).query(`SELECT pg_advisory_xact_lock(hashtext('elements of ' || $1))`, [region])
  const state = await modelState(req, region)
  const proposal = state.proposals.find((each) => each.element === element && each.status === status)
  if (proposal === undefined) throw new Refusal(say(req, 'model.gone'), 409)
  return { ...state, proposal }
}

/** The entry says the proposed state from today on; one that says it already, or of today, gets what shows it. */
async function storeAccepted(req: PayloadRequest, region: RegionCode, answered: z.infer<typeof answeredSchema>) {
  const { today, entries, proposal } = await proposalIn(req, region, answered)
  const { element, status } = proposal
  // What shows it was counted from the region's own records.
  req.context.isAccepting = true
  const current = elementEntryOn(entries, region, element, today)
  const evidence = proposal.evidence.map(({ kind, record }) => ({ kind, record }))
  const accepted = { status, evidence, acceptedOn: instantOf(today), acceptedBy: nameOf(req) }
  if (current !== undefined && (current.status === status || current.since === today)) {
    const kept = current.evidence.filter(({ record }) => !evidence.some((each) => each.record === record))
    await asPortal(req).change('element-statuses', current.id, { ...accepted, evidence: [...kept, ...evidence] })
    return
  }
  const responsible = current?.stored.responsible ?? null
  const entry = { region, element, since: instantOf(today), responsible, ...accepted }
  await asPortal(req).create('element-statuses', entry)
}

/** `POST /api/element-statuses/accept` with `{ region, element, status }`: what the records speak for is so from today on. */
const accept: PayloadHandler = async (req) => {
  const { data } = answeredSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  const region = mayAnswer(req, data.region)
  await inOneTransaction(req, () => storeAccepted(req, region, data))
  return Response.json(await readBoard(req, region), noStore)
}

/** `POST /api/element-statuses/decline` with `{ region, element, status, reason }`: it is not proposed again until the records change. */
const decline: PayloadHandler = async (req) => {
  const { data } = declinedSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'model.reasonNeeded'), 400)
  const region = mayAnswer(req, data.region)
  await inOneTransaction(req, async () => {
    const { today, proposal } = await proposalIn(req, region, data)
    await asPortal(req).create('element-declines', {
      region,
      element: proposal.element,
      status: proposal.status,
      reason: data.reason,
      declinedOn: instantOf(today),
      declinedBy: nameOf(req),
      records: proposal.records.join(' '),
    })
  })
  return Response.json(await readBoard(req, region), noStore)
}

function mayAnswer(req: PayloadRequest, given: string): RegionCode {
  const region = askedRegion(req, 'create', given)
  if (!can(actorOf(req.user), 'update', { kind: 'region-record', region })) {
    throw new Refusal(say(req, 'problems.notFound'), 403)
  }
  return region
}

/** The board of the model: what it shows, and the answers to what is proposed. The rules are the domain's. */
export const modelEndpoints: readonly Endpoint[] = [
  { path: '/board', method: 'post', handler: board },
  { path: '/accept', method: 'post', handler: accept },
  { path: '/decline', method: 'post', handler: decline },
  { path: '/evidence', method: 'post', handler: evidence },
]
