import { can, helsinkiDay, isRegionCode, oneMorePair, type OneMorePair, type PlanTask } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { say } from '../text'
import type { NamedCandidate } from '../trainers/candidates'
import type { ProposedTrainer } from '../trainers/proposed-pair'
import { newPairPrefix, type Board } from './board'
import { LockedPlanError, proposePlan, type ProposedPlan } from './propose'
import { addedTrainer, boardTrainings, daysInTerm, regionTask } from './task'

const askedSchema = z.strictObject({
  region: z.string(),
  /** Whether a plan is to be proposed, or only what there is to be shown. */
  propose: z.boolean().default(false),
  locked: z
    .array(z.strictObject({ need: z.uuid(), pair: z.string().max(100), term: z.string().max(10) }))
    .max(200)
    .default([]),
  /** What if a trainer had another share of working time? */
  shares: z.record(z.uuid(), z.number().min(0).max(1)).default({}),
  /** What if there were more pairs, from a term on? */
  newPairs: z
    .array(z.strictObject({ share: z.number().min(0).max(1), term: z.string().max(10) }))
    .max(5)
    .default([]),
  /** What if needs began in a certain term or later (the empty text: as soon as possible)? */
  starts: z.record(z.uuid(), z.string().max(10)).default({}),
})

function person({ id, title, region, profession }: NamedCandidate, own: string): ProposedTrainer {
  // Of a lent trainer only region and profession are told.
  return { id, name: region === own ? title : null, region, profession }
}

/** The smallest pair that would help the needs without a placement. */
function helpFor(task: PlanTask, plan: ProposedPlan | null): OneMorePair | null {
  const unplaced = task.needs.filter(({ id }) => plan?.unplaced.some(({ need }) => need === id))
  return oneMorePair(task, unplaced, (share, from) => addedTrainer(task.terms, share, from))
}

/**
 * `POST /api/needs/plan`: the training plan of a region as it stands, and with `propose` a plan for the needs that wait.
 * Nothing is stored.
 */
const plan: PayloadHandler = async (req) => {
  const { data } = askedSchema.safeParse(req.data)
  if (data === undefined || !isRegionCode(data.region)) throw new Refusal(say(req, 'problems.notFound'), 400)
  const { region, propose, ...asked } = data
  if (!can(actorOf(req.user), 'read', { kind: 'person', region })) throw new Refusal(say(req, 'problems.notFound'), 403)
  const { pool } = req.payload.db
  const today = helsinkiDay(new Date())
  const { task, needs, candidates } = await regionTask(pool, region, today, asked)
  let proposed: ProposedPlan | null = null
  try {
    if (propose) proposed = await proposePlan(task)
  } catch (error) {
    if (!(error instanceof LockedPlanError)) throw error
    throw new Refusal(say(req, 'trainingPlan.lockedConflict'), 409)
  }
  const board: Board = {
    mayChange: can(actorOf(req.user), 'update', { kind: 'region-record', region }),
    terms: task.terms,
    needs,
    pairs: task.pairs.filter(({ id }) => !id.startsWith(newPairPrefix)).map(({ id, trainers }) => ({ id, trainers })),
    trainers: candidates.map((candidate) => ({
      ...person(candidate, region),
      timeShare: candidate.timeShare,
      terms: task.terms.map((term) => daysInTerm(candidate, term)),
    })),
    trainings: await boardTrainings(pool, region, today),
    plan: proposed,
    oneMorePair: helpFor(task, proposed),
  }
  return Response.json(board, { headers: { 'Cache-Control': 'no-store' } })
}

export const planEndpoint: Endpoint = { path: '/plan', method: 'post', handler: plan }
