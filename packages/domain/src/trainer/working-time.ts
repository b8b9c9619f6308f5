import { expectation, type Problem } from '../errors/problem'
import { trainerWorkload, WorkloadError, type TrainingLoad } from './workload'

/**
 * Working days in a year: our own reading (`working-days-of-a-year`), derived from 60 days as about 26 % of one year and
 * 13 % of two.
 *
 * Source: SyTy workshop 2018, slide 20 (Espoo: 6 teams, 60 days per trainer).
 */
export const workingDaysPerYear = 230

/**
 * Hours in a day, by what is done. A day is not the same everywhere, so days and hours are stored separately and one is
 * never reckoned from the other without naming which day is meant.
 *
 * Source: SyTy workshop 2018, slide 16 (42 h in 6 days; 9 h in 1.5 days) and its work packages (80 h in 10 days).
 */
export const hoursPerDay = { training: 7, consultation: 6, workPackage: 8 } as const

/**
 * The share of working time that is written into a trainer's job description: an example. The source asks for a
 * sufficient share, which depends on how much is to be trained, and gives no number for it.
 *
 * Source: SyTy workshop 2018, slide 21.
 */
export const recommendedTimeShare = { minimum: 0.25, maximum: 0.5, isExample: true } as const

/**
 * The working days of a year that a trainer gives to training.
 *
 * @param timeShare the share of working time, 0…1
 */
export function yearlyTrainingDays(timeShare: number): number {
  return timeShare * workingDaysPerYear
}

/** Hours a trainer spends with teams. */
export interface ContactHours {
  readonly trainingHours: number
  readonly consultationHours: number
}

/**
 * Hours a trainer spends with the teams: 42 h of training and 3 × 3 h of consultations for each. The source gives no
 * hours for planning.
 *
 * Source: SyTy workshop 2018, slide 16.
 * @throws WorkloadError when a number of trainings is not a whole number ≥ 0.
 */
export function contactHours(load: TrainingLoad): ContactHours {
  const { trainingDays, consultationDays } = trainerWorkload(load)
  return {
    trainingHours: trainingDays * hoursPerDay.training,
    consultationHours: consultationDays * hoursPerDay.consultation,
  }
}

/**
 * The share of one person's working time that days take over whole years, 1 = all of it.
 *
 * @param years how many years, > 0.
 * @example
 * shareOfWorkingTime(60, 1) // 0.2608…, Espoo's 26 %
 * shareOfWorkingTime(60, 2) // 0.1304…, Espoo's 13 %
 * @throws WorkloadError when the days are below 0 or the years not above 0.
 */
export function shareOfWorkingTime(days: number, years: number): number {
  const problems: Problem[] = []
  if (!(days >= 0)) problems.push({ path: 'days', message: expectation('a number ≥ 0', days) })
  if (!(years > 0)) problems.push({ path: 'years', message: expectation('a number > 0', years) })
  if (problems.length > 0) throw new WorkloadError(problems)
  return days / (workingDaysPerYear * years)
}
