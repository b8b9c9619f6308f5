import type { OneMorePair, PlanTerm } from '@kotipesa/domain'
import type { ProposedTrainer } from '../trainers/proposed-pair'
import type { ProposedPlan } from './propose'
import type { BoardTraining, NamedNeed } from './task'

/** With what the ids of pairs begin that are only tried out. */
export const newPairPrefix = 'new-'

/** The id of the so-manieth pair that is tried out, from 0. */
export function newPairId(index: number): string {
  return `${newPairPrefix}${index + 1}`
}

/** A trainer on the board: days that they have and that trainings take, by term. */
export interface BoardTrainer extends ProposedTrainer {
  readonly timeShare: number
  readonly terms: readonly { readonly available: number; readonly planned: number }[]
}

/** The training plan of a region on one screen. */
export interface Board {
  /** Whether the reader may make trainings of needs. */
  readonly mayChange: boolean
  readonly terms: readonly PlanTerm[]
  readonly needs: readonly NamedNeed[]
  readonly pairs: readonly { readonly id: string; readonly trainers: readonly [string, string] }[]
  readonly trainers: readonly BoardTrainer[]
  readonly trainings: readonly BoardTraining[]
  /** The plan that is proposed; `null` when none was asked for. */
  readonly plan: ProposedPlan | null
  /** One more pair that would give a placement to needs without one; `null` when none would, or nothing was asked for. */
  readonly oneMorePair: OneMorePair | null
}
