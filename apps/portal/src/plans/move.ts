import {
  helsinkiDay,
  missingPlanParts,
  movePlan,
  movesFor,
  PlanError,
  planMoves,
  type Actor,
  type CalendarDate,
  type Plan,
  type PlanMoveId,
  type PlanPart,
  type RegionCode,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asPortal } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { dayOf, instantOf } from '../fields'
import { rowsOf } from '../fields/rows-of'
import { languageOf, say, type TextPath } from '../text'

type Fields = Readonly<Record<string, unknown>>

/** A plan as the domain's rules take it. */
export function planOf(record: Fields): Plan {
  return {
    id: String(record.id),
    region: idOf(record.region) as RegionCode,
    type: record.type as Plan['type'],
    state: record.state as Plan['state'],
    history: rowsOf(record.history).map(({ move, on, feedback }) => ({
      move: move as PlanMoveId,
      on: dayOf(on) ?? '',
      feedback: typeof feedback === 'string' && feedback !== '' ? feedback : null,
      decision: null,
    })),
  }
}

/** The steps that somebody may take with a plan now: a plan outside the national rounds ends adopted. */
export function openMoves(actor: Actor | null, record: Fields): readonly PlanMoveId[] {
  const moves = movesFor(actor, planOf(record))
  return record.round ? moves : moves.filter((move) => move === 'adopt')
}

/** The parts of a plan that nobody has written yet. */
export function missingIn(record: Fields): readonly PlanPart[] {
  const written = rowsOf(record.parts).map(({ part, text }) => ({
    part: String(part),
    text: (text ?? null) as string | null,
  }))
  return missingPlanParts(record.type as Plan['type'], written)
}

/** Refuses a plan of which something is missing still, with what it is. */
export function refuseMissing(req: PayloadRequest, record: Fields): void {
  const missing = missingIn(record)
  if (missing.length === 0) return
  const parts = missing.map(({ label }) => label[languageOf(req)]).join(', ')
  throw new Refusal(say(req, 'plans.partsMissing', { parts }), 422)
}

/** The role in which somebody makes a move: nobody is named. */
function roleFor(actor: Actor, region: RegionCode, move: PlanMoveId): string {
  const movers: readonly string[] = planMoves.find(({ id }) => id === move)?.movers ?? []
  const own = actor.regions.filter((membership) => membership.region === region).map(({ role }) => role)
  return actor.nationalRole ?? own.find((role) => movers.includes(role)) ?? own[0] ?? 'editor'
}

const refusals: Readonly<Record<string, readonly [TextPath, 403 | 409 | 422]>> = {
  move: ['plans.notNow', 409],
  by: ['plans.mayNot', 403],
  on: ['plans.dayBefore', 422],
  feedback: ['plans.feedbackNeeded', 422],
}

function moved(req: PayloadRequest, plan: Plan, step: Parameters<typeof movePlan>[1]): Plan {
  try {
    return movePlan(plan, step)
  } catch (error) {
    if (!(error instanceof PlanError)) throw error
    const [problem, status] = refusals[error.problems[0]?.path ?? ''] ?? (['plans.notNow', 409] as const)
    throw new Refusal(say(req, problem), status)
  }
}

/** The days that follow from a move: the first submission counts, and what was returned is no longer adopted. */
function daysAfter(record: Fields, move: PlanMoveId, on: CalendarDate): Fields {
  const day = instantOf(on)
  switch (move) {
    case 'adopt':
      return { adoptedOn: day }
    case 'submit':
      return { submittedOn: record.submittedOn ?? day }
    case 'begin-review':
      return {}
    case 'return':
      return { adoptedOn: null }
    case 'approve':
      return { approvedOn: day }
  }
}

interface Step {
  readonly move: PlanMoveId
  readonly feedback?: string
  readonly on?: CalendarDate
  /** The decision by which it is made. */
  readonly decision?: string
}

/** Makes a move with a plan as whoever asks, by the domain's rules. @throws Refusal with what stands against it. */
export async function makeMove(req: PayloadRequest, record: Fields, step: Step): Promise<void> {
  const actor = actorOf(req.user)
  if (actor === null) throw new Refusal(say(req, 'plans.mayNot'), 403)
  const { move, feedback = '', on = helsinkiDay(new Date()), decision = null } = step
  if (!record.round && move !== 'adopt') throw new Refusal(say(req, 'plans.notNow'), 409)
  const plan = planOf(record)
  const after = moved(req, plan, { move, by: actor, on, feedback, decision })
  const made = after.history.at(-1)
  const by = roleFor(actor, plan.region, move)
  await asPortal(req).change('plans', plan.id, {
    ...daysAfter(record, move, on),
    state: after.state,
    history: [...rowsOf(record.history), { move, on: instantOf(on), by, feedback: made?.feedback ?? null }],
    ...(move === 'adopt' ? { decision } : {}),
  })
}
