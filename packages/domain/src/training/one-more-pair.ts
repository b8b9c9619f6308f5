import {
  daysByTerm,
  mayBegin,
  type PlannedNeed,
  type PlannedTrainer,
  type PlanTask,
  type PlanTerm,
} from './training-plan'

/** What a trainer who is not there yet would have in each term. */
export type AddedTrainer = Pick<PlannedTrainer, 'daysLeft' | 'freeMonths'>

/** A pair that a region does not have yet: with how much working time each, from which term, and for which needs. */
export interface OneMorePair {
  /** Share of working time of each of the two, above 0 and at most 1. */
  readonly share: number
  /** Id of the term from which the pair would be there. */
  readonly term: string
  /** Ids of the needs that would get a placement, in their order. */
  readonly needs: readonly string[]
}

/** Shares of working time that are tried, the smallest first. */
export const sharesTried = [0.25, 0.5, 0.75, 1] as const

/** The needs that two new trainers could answer, each in the first term that still has room. */
function placedBy({ terms }: Pick<PlanTask, 'terms'>, needs: readonly PlannedNeed[], trainer: AddedTrainer): string[] {
  const counts = terms.map(() => 0)
  return needs.flatMap((need) => {
    const first = terms.findIndex((term, index) => {
      if (!mayBegin(need, term)) return false
      const more = counts.map((count, at) => (at === index ? count + 1 : count))
      const days = daysByTerm({ isNew: true }, more)
      const fits = more.every((count, at) => count === 0 || (days[at] ?? 0) <= (trainer.daysLeft[at] ?? 0))
      return fits && (more[index] ?? 0) <= (trainer.freeMonths[index] ?? 0)
    })
    if (first === -1) return []
    counts[first] = (counts[first] ?? 0) + 1
    return [need.id]
  })
}

/**
 * The smallest pair that would help needs without a placement in a plan: the smallest share of working time with which as many
 * of them get a placement as with any share that is tried, and the latest term from which that still holds. The pair is taken
 * to train in all municipalities, and to be new: its first training takes more days.
 *
 * @param needs those without a placement, in their order
 * @param trainerWith what a trainer with a share would have in each term, who is there from a term on
 * @returns `null` when no pair would help any of them
 */
export function oneMorePair(
  task: Pick<PlanTask, 'terms'>,
  needs: readonly PlannedNeed[],
  trainerWith: (share: number, from: PlanTerm) => AddedTrainer,
): OneMorePair | null {
  const options = sharesTried.flatMap((share) =>
    task.terms.map((term) => ({ share, term: term.id, needs: placedBy(task, needs, trainerWith(share, term)) })),
  )
  const most = Math.max(0, ...options.map((option) => option.needs.length))
  const best = options.filter((option) => option.needs.length === most)
  return most === 0 ? null : (best.findLast(({ share }) => share === best[0]?.share) ?? null)
}
