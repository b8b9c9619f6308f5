import type { DutyStatus, TrainerLoad } from '@kotipesa/domain'

/** A training that takes a trainer's days. Of one in another region neither which it is nor its name is told. */
export interface TrainerTraining {
  readonly id: string | null
  readonly title: string | null
  /** First and last day that the trainer holds; `null` without any. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly plannedDays: number
  /** `null` until the days are told. */
  readonly actualDays: number | null
}

/** A trainer's days by year, and how the trainer stands to the duty of new teams. */
export interface TrainerDays {
  readonly years: readonly (TrainerLoad & { readonly year: number })[]
  readonly duty: DutyStatus
  /** What the days rest on, from the latest to the earliest. */
  readonly trainings: readonly TrainerTraining[]
}
