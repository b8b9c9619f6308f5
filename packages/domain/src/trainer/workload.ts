import { InputError } from '../errors/input-error'
import { expectation, type Problem } from '../errors/problem'

/** A trainer's working days for one team training, by what they go to. */
export interface TrainingEffort {
  readonly planningDays: number
  readonly trainingDays: number
  readonly consultationDays: number
}

/**
 * Working days each trainer of a pair needs for the first team training they are responsible for: 13 in all.
 *
 * Source: SyTy workshop 2018, slide 16.
 */
export const firstTrainingEffort = {
  planningDays: 5.5,
  trainingDays: 6,
  consultationDays: 1.5,
} as const satisfies TrainingEffort

/**
 * Working days each trainer of a pair needs for every later team training: 10 in all.
 *
 * Source: SyTy workshop 2018, slide 16.
 */
export const laterTrainingEffort = {
  planningDays: 2.5,
  trainingDays: 6,
  consultationDays: 1.5,
} as const satisfies TrainingEffort

/**
 * The working days of a trainer in one training, whatever they go to.
 *
 * @example
 * effortDays({ planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }) // 10
 */
export function effortDays({ planningDays, trainingDays, consultationDays }: TrainingEffort): number {
  return planningDays + trainingDays + consultationDays
}

/** Working days per trainer for the first team training, about. Source: SyTy workshop 2018, slides 16 and 19. */
export const firstTrainingDays = 13

/** Working days per trainer for each later team training, about. Source: SyTy workshop 2018, slides 16 and 19. */
export const laterTrainingDays = 10

/** Trainers who hold a team training together. Source: SyTy workshop 2018, slide 19. */
export const trainersPerPair = 2

/** How many team trainings, and whether the pair's first is among them. */
export interface TrainingLoad {
  readonly firstTrainings: number
  readonly laterTrainings: number
}

/** Working days for a number of team trainings. */
export interface TrainerWorkload extends TrainingEffort {
  readonly daysPerTrainer: number
  readonly daysPerPair: number
}

/** A number that a calculation cannot take. */
export class WorkloadError extends InputError {
  override readonly name = 'WorkloadError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('workload', wrong, options)
  }
}

function requireCounts(counts: Readonly<Record<string, number>>): void {
  const problems = Object.entries(counts)
    .filter(([, value]) => !(Number.isSafeInteger(value) && value >= 0))
    .map(([path, value]) => ({ path, message: expectation('a whole number ≥ 0', value) }))
  if (problems.length > 0) throw new WorkloadError(problems)
}

/**
 * Working days that team trainings take of a trainer and of a pair. Days only; for hours see `contactHours`.
 *
 * The source's own table (2, 4, 10 trainings → 20/40, 40/80, 100/200 days) is one of later trainings. With a first training
 * among them they take 23/46, 43/86 and 103/206 days.
 *
 * Source: SyTy workshop 2018, slides 16 and 19.
 * @example
 * trainerWorkload({ firstTrainings: 1, laterTrainings: 3 }).daysPerTrainer // 43
 * trainerWorkload({ firstTrainings: 0, laterTrainings: 4 }).daysPerPair // 80
 * @throws WorkloadError with every number of trainings that is not a whole number ≥ 0.
 */
export function trainerWorkload({ firstTrainings, laterTrainings }: TrainingLoad): TrainerWorkload {
  requireCounts({ firstTrainings, laterTrainings })
  function sum(part: keyof TrainingEffort): number {
    return firstTrainings * firstTrainingEffort[part] + laterTrainings * laterTrainingEffort[part]
  }
  const effort = {
    planningDays: sum('planningDays'),
    trainingDays: sum('trainingDays'),
    consultationDays: sum('consultationDays'),
  }
  const daysPerTrainer = effortDays(effort)
  return { ...effort, daysPerTrainer, daysPerPair: daysPerTrainer * trainersPerPair }
}
