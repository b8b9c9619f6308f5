import { isCalendarDate, type CalendarDate } from '../calendar/calendar-date'
import { expectation, type Problem } from '../errors/problem'
import type { Actor } from '../person/can'
import type { RegionCode } from '../region/codes'
import { PlanError, type Plan } from './plan'
import { planMoveIds, planMoves, type PlanMove, type PlanMoveId, type PlanStateId } from './states'

const moves: readonly (PlanMove & { readonly id: PlanMoveId })[] = planMoves

function isMover(actor: Actor, move: PlanMove, region: RegionCode, isDecided: boolean): boolean {
  const { nationalRole } = actor
  if (nationalRole === 'administrator') return true
  if (nationalRole !== null && move.movers.includes(nationalRole)) return true
  const movers = isDecided && move.isByDecisionToo ? [...move.movers, 'editor'] : move.movers
  return actor.regions.some((membership) => membership.region === region && movers.includes(membership.role))
}

/**
 * The moves that somebody may make with a plan now.
 *
 * @param actor `null` = nobody has signed in, who may make none.
 * @param isDecided whether the steering group has decided it, so that editors may adopt it too.
 * @example
 * const editor = { nationalRole: null, regions: [{ region: '08', role: 'editor' }] }
 * movesFor(editor, { region: '08', state: 'draft' }) // []
 * movesFor(editor, { region: '08', state: 'draft' }, true) // ['adopt']
 * movesFor(editor, { region: '08', state: 'adopted' }) // ['submit']
 */
export function movesFor(
  actor: Actor | null,
  plan: Pick<Plan, 'region' | 'state'>,
  isDecided = false,
): readonly PlanMoveId[] {
  if (actor === null) return []
  return moves
    .filter((move) => move.from.includes(plan.state) && isMover(actor, move, plan.region, isDecided))
    .map(({ id }) => id)
}

/**
 * A move to make: who, when, the feedback that a return and an approval need, and the steering group's decision by which
 * it is made, where there is one.
 */
export interface PlanStep {
  readonly move: PlanMoveId
  readonly by: Actor
  readonly on: CalendarDate
  readonly feedback?: string | null
  readonly decision?: string | null
}

function problemsOfStep(
  plan: Plan,
  found: PlanMove,
  { move, by, on, feedback, decision }: PlanStep,
): readonly Problem[] {
  const problems: Problem[] = []
  const lastDay = plan.history.at(-1)?.on
  if (!found.from.includes(plan.state)) {
    problems.push({ path: 'move', message: expectation(`a plan that is ${found.from.join(' or ')}`, plan.state) })
  } else if (!movesFor(by, plan, (decision ?? null) !== null).includes(move)) {
    problems.push({ path: 'by', message: `expected ${found.movers.join(' or ')} of region ${plan.region}` })
  }
  if (!isCalendarDate(on)) problems.push({ path: 'on', message: expectation('a date that exists', on) })
  else if (lastDay !== undefined && on < lastDay) {
    problems.push({ path: 'on', message: expectation(`a day on or after ${lastDay}`, on) })
  }
  if (found.needsFeedback && (feedback ?? '').trim() === '') {
    problems.push({ path: 'feedback', message: expectation('feedback', feedback ?? undefined) })
  }
  return problems
}

/**
 * The plan after a move; the plan that was given stays as it is.
 *
 * @throws PlanError with everything that stands against the move: the plan's state, who makes it, its day, missing
 * feedback.
 */
export function movePlan(plan: Plan, step: PlanStep): Plan {
  const found = moves.find(({ id }) => id === step.move)
  if (found === undefined) {
    throw new PlanError([{ path: 'move', message: expectation(`one of ${planMoveIds.join(', ')}`, step.move) }])
  }
  const problems = problemsOfStep(plan, found, step)
  if (problems.length > 0) throw new PlanError(problems)
  const feedback = step.feedback?.trim() ?? ''
  const made = {
    move: step.move,
    on: step.on,
    feedback: feedback === '' ? null : feedback,
    decision: step.decision ?? null,
  }
  const state: PlanStateId = found.to
  return { ...plan, state, history: [...plan.history, made] }
}
