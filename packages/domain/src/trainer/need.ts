import { expectation, type Problem } from '../errors/problem'
import { trainerCapacity, type CapacityPeriod, type TrainerTime } from './capacity'
import { contactHours, type ContactHours } from './working-time'
import { trainerWorkload, trainersPerPair, WorkloadError, type TrainerWorkload } from './workload'

/** How many teams are to be trained, and by how many pairs that have not yet held a training. */
export interface TrainingPlanSize {
  readonly teams: number
  /** Pairs whose first training is among them; each makes one training a first one. */
  readonly newPairs: number
}

/** What a plan of team trainings needs. Days and hours are kept apart. */
export interface TrainingNeed {
  readonly workload: TrainerWorkload
  /** Days of all trainers together: those of the pairs. */
  readonly trainerDays: number
  readonly contactHours: ContactHours
}

/**
 * What a plan of n teams needs. As many of the trainings as there are new pairs (at most all of them) take the days of
 * a first one.
 *
 * Source: SyTy workshop 2018, slides 16 and 19.
 * @example
 * trainingNeed({ teams: 4, newPairs: 1 }).trainerDays // 86
 * @throws WorkloadError with every number that is not whole and ≥ 0.
 */
export function trainingNeed({ teams, newPairs }: TrainingPlanSize): TrainingNeed {
  const problems: Problem[] = Object.entries({ teams, newPairs }).flatMap(([path, value]) =>
    Number.isSafeInteger(value) && value >= 0 ? [] : [{ path, message: expectation('a whole number ≥ 0', value) }],
  )
  if (problems.length > 0) throw new WorkloadError(problems)
  const firstTrainings = Math.min(teams, newPairs)
  const load = { firstTrainings, laterTrainings: teams - firstTrainings }
  const workload = trainerWorkload(load)
  return {
    workload,
    trainerDays: workload.daysPerPair,
    contactHours: contactHours(load),
  }
}

/** Whether trainers can carry a plan. */
export interface PlanCoverage {
  readonly neededDays: number
  readonly availableDays: number
  /** Days that lack; 0 = none. */
  readonly missingDays: number
  readonly isEnough: boolean
  /** Trainers to add, each with the share of time given; `null` when the period has no working days to give. */
  readonly missingTrainers: number | null
}

/**
 * Whether a set of trainers can train a number of teams in a period.
 *
 * @param timeShare the share of working time of a trainer to be added, 0…1; the source suggests 25–50 %.
 * @throws WorkloadError or CapacityError with every problem of what was given.
 */
export function planCoverage(
  size: TrainingPlanSize,
  trainers: readonly TrainerTime[],
  period: CapacityPeriod,
  timeShare = 0.25,
): PlanCoverage {
  if (!(timeShare > 0 && timeShare <= 1)) {
    throw new WorkloadError([{ path: 'timeShare', message: expectation('a number > 0 and ≤ 1', timeShare) }])
  }
  const neededDays = trainingNeed(size).trainerDays
  const availableDays = trainerCapacity(trainers, period).trainerDays
  const missingDays = Math.max(0, neededDays - availableDays)
  const daysOfOne = trainerCapacity([{ validFrom: period.from, validUntil: null, timeShare }], period).trainerDays
  return {
    neededDays,
    availableDays,
    missingDays,
    isEnough: missingDays === 0,
    missingTrainers: missingDays === 0 ? 0 : daysOfOne > 0 ? Math.ceil(missingDays / daysOfOne) : null,
  }
}

/** Pairs that a number of trainers to be added makes: always whole ones. */
export function pairsFor(trainers: number): number {
  return Math.ceil(trainers / trainersPerPair)
}
