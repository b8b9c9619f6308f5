/** Working days that a number of later team trainings takes, of a trainer and of a pair. */
export interface EffortRow {
  readonly trainings: number
  readonly daysPerTrainer: number
  readonly daysPerPair: number
}

/**
 * The effort of 2, 4 and 10 later team trainings, as the source's table gives it: its rows stand in the column of later
 * trainings. A pair's first training takes 3 days more of each trainer, see `trainerWorkload`.
 *
 * Source: SyTy workshop 2018, slide 19.
 */
export const effortTable = [
  { trainings: 2, daysPerTrainer: 20, daysPerPair: 40 },
  { trainings: 4, daysPerTrainer: 40, daysPerPair: 80 },
  { trainings: 10, daysPerTrainer: 100, daysPerPair: 200 },
] as const satisfies readonly EffortRow[]
