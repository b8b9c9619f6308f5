import type { PlanTerm } from '@kotipesa/domain'
import type { ProposedTrainer } from '../trainers/proposed-pair'
import type { ProposedPlan } from './propose'
import type { BoardTraining, NamedNeed } from './task'

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
}
