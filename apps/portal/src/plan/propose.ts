import {
  planCost,
  whyUnplaced,
  type Placement,
  type PlanCost,
  type PlanTask,
  type UnplacedReason,
} from '@kotipesa/domain'
import pLimit from 'p-limit'
import { pairsModel, waitingModel, type Model } from './model'
import { withSolver, type Solution, type Solver } from './solver'

/** Seconds that the terms, and then the pairs, may be sought for. */
const [secondsForTerms, secondsForPairs] = [6, 2]

/** A plan as it is proposed. */
export interface ProposedPlan {
  readonly placements: readonly Placement[]
  /** Each need without a placement, with the rule that stands against it. */
  readonly unplaced: readonly UnplacedReason[]
  readonly cost: PlanCost
  /** How far the weighted waiting may be from the least possible, as a share of it; 0 = it is the least. */
  readonly gap: number
}

/** Locked choices that cannot stand together. */
export class LockedPlanError extends Error {
  override readonly name = 'LockedPlanError'
}

/** One plan at a time: others wait, so that a plan never takes more than one processor. */
const oneAtATime = pLimit(1)

function placementsOf({ choices }: Model, { chosen }: Solution): readonly Placement[] {
  return chosen.flatMap((name) => {
    const choice = choices.get(name)
    return choice === undefined ? [] : [{ need: choice.need, pair: choice.pair, term: choice.term }]
  })
}

const found = ['Optimal', 'Time limit reached']

/** How far a solution for which the time ran out may be from the best: the best cannot lie below the relaxed model's. */
async function gapOf(solver: Solver, { lp }: Model, { status, objective }: Solution): Promise<number> {
  if (status === 'Optimal' || objective <= 0) return 0
  const relaxed = await solver.solve(lp, { solver: 'simplex', time_limit: 1 })
  return relaxed.status === 'Optimal' ? Math.max(0, (objective - relaxed.objective) / objective) : 1
}

/**
 * Proposes a plan with a solver: first which need in which term, with the fewest weighted weeks of waiting; then the pairs.
 *
 * @throws LockedPlanError when the locked choices cannot stand together.
 */
export async function planWith(solver: Solver, task: PlanTask): Promise<ProposedPlan> {
  if (task.needs.length === 0) return { placements: [], unplaced: [], cost: planCost(task, []), gap: 0 }
  const waiting = waitingModel(task)
  const terms = await solver.solve(waiting.lp, { time_limit: secondsForTerms })
  if (!found.includes(terms.status)) throw new LockedPlanError(terms.status)
  const gap = await gapOf(solver, waiting, terms)
  const first = placementsOf(waiting, terms)
  const placements = first.length === 0 ? first : await bestPairs(solver, task, first)
  const placed = new Set(placements.map(({ need }) => need))
  const unplaced = task.needs.filter(({ id }) => !placed.has(id)).map((need) => whyUnplaced(task, placements, need))
  return { placements, unplaced, cost: planCost(task, placements), gap }
}

/**
 * Proposes a plan in a thread of its own. Locked choices stay. The same task gives the same plan, unless the time ran out,
 * which a gap above 0 tells.
 *
 * @throws LockedPlanError when the locked choices cannot stand together.
 */
export async function proposePlan(task: PlanTask): Promise<ProposedPlan> {
  return oneAtATime(() => withSolver((solver) => planWith(solver, task)))
}

/** The same needs in the same terms, with the best pairs that were found in time. */
async function bestPairs(solver: Solver, task: PlanTask, placed: readonly Placement[]): Promise<readonly Placement[]> {
  const model = pairsModel(task, placed)
  const pairs = await solver.solve(model.lp, { time_limit: secondsForPairs, mip_abs_gap: 0.01 })
  const better = found.includes(pairs.status) ? placementsOf(model, pairs) : []
  return better.length === placed.length ? better : placed
}
