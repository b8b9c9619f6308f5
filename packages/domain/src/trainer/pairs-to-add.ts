import { expectation, type Problem } from '../errors/problem'
import { trainingNeed, type TrainingPlanSize } from './need'
import { recommendedTimeShare, yearlyTrainingDays } from './working-time'
import { trainersPerPair, WorkloadError } from './workload'

/** What pairs to add are reckoned from. */
interface PairsToAddInput extends TrainingPlanSize {
  /** Days that the present trainers have for training in a year. */
  readonly daysPerYear: number
  /** Years within which the teams are to be trained. */
  readonly years: number
  /** The share of working time of each trainer to be added, 0…1; the source suggests 25–50 %. */
  readonly timeShare?: number
}

/**
 * The fewest pairs of trainers to add so that teams are trained within some years; 0 = the present ones are enough.
 * An added pair takes the days of a first training for one of the teams.
 *
 * Source: SyTy workshop 2018, slides 16, 19 and 21.
 * @example
 * pairsToAdd({ teams: 10, newPairs: 0, daysPerYear: 115, years: 1 }) // 1
 * @throws WorkloadError with every number that pairs cannot be reckoned from.
 */
export function pairsToAdd({ timeShare = recommendedTimeShare.minimum, ...input }: PairsToAddInput): number {
  const { teams, newPairs, daysPerYear, years } = input
  const problems: Problem[] = [
    ...(daysPerYear >= 0 ? [] : [{ path: 'daysPerYear', message: expectation('a number ≥ 0', daysPerYear) }]),
    ...(years > 0 && years < Infinity ? [] : [{ path: 'years', message: expectation('a number > 0', years) }]),
    ...(timeShare > 0 && timeShare <= 1
      ? []
      : [{ path: 'timeShare', message: expectation('a number > 0 and ≤ 1', timeShare) }]),
  ]
  if (problems.length > 0) throw new WorkloadError(problems)
  const daysOfPair = trainersPerPair * yearlyTrainingDays(timeShare)
  let pairs = 0
  while (trainingNeed({ teams, newPairs: newPairs + pairs }).trainerDays > (daysPerYear + pairs * daysOfPair) * years) {
    pairs += 1
  }
  return pairs
}
