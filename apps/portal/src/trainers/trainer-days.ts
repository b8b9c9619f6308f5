import type { DutyStatus, TrainerLoad } from '@kotipesa/domain'

/** A trainer's days by year, and how the trainer stands to the duty of new teams. */
export interface TrainerDays {
  readonly years: readonly (TrainerLoad & { readonly year: number })[]
  readonly duty: DutyStatus
}
