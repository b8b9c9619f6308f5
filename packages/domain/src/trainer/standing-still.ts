import { expectation, type Problem } from '../errors/problem'
import { WorkloadError } from './workload'

/** How many members a team has, and how many of them are trained. */
export interface TrainedMembers {
  readonly people: number
  readonly trained: number
}

/** What it takes to stay where one is. */
export interface PriceOfStandingStill {
  /** Teams of which at least half of the members are trained now. */
  readonly teamsNow: number
  /** Of those, the teams that fall below half when nobody is trained. */
  readonly teamsFalling: number
  /** Places in trainings a year that keep as many members trained as now: one for each trained member who leaves. */
  readonly seatsPerYear: number
}

function isHalfTrained(people: number, trained: number): boolean {
  return people > 0 && trained * 2 >= people
}

/**
 * What becomes of trained teams when members leave and nobody is trained, and what keeps today's level. Trained members
 * leave as often as others, each who leaves is followed by somebody untrained, and every year the same share leaves. Our own
 * reading: no document reckons with turnover.
 *
 * @param given.leavingPerYear the share of members who leave in a year, 0…1
 * @example
 * standingStill({ teams: [{ people: 6, trained: 4 }], leavingPerYear: 0.25, years: 2 })
 * // { teamsNow: 1, teamsFalling: 1, seatsPerYear: 1 }
 * @throws WorkloadError when the share or the years cannot be reckoned with.
 */
export function standingStill(given: {
  readonly teams: readonly TrainedMembers[]
  readonly leavingPerYear: number
  readonly years: number
}): PriceOfStandingStill {
  const { teams, leavingPerYear, years } = given
  const problems: Problem[] = [
    ...(leavingPerYear >= 0 && leavingPerYear <= 1
      ? []
      : [{ path: 'leavingPerYear', message: expectation('a number from 0 to 1', leavingPerYear) }]),
    ...(years >= 0 && years < Infinity ? [] : [{ path: 'years', message: expectation('a number ≥ 0', years) }]),
  ]
  if (problems.length > 0) throw new WorkloadError(problems)
  const staying = (1 - leavingPerYear) ** years
  const now = teams.filter(({ people, trained }) => isHalfTrained(people, trained))
  const trained = teams.reduce((sum, team) => sum + team.trained, 0)
  return {
    teamsNow: now.length,
    teamsFalling: now.filter((team) => !isHalfTrained(team.people, team.trained * staying)).length,
    // Binary fractions are not exact: 0.1 of 30 members are 3, not a little more.
    seatsPerYear: Math.max(0, Math.ceil(leavingPerYear * trained - 1e-9)),
  }
}
