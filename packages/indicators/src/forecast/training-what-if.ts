import {
  daysBetween,
  pairsFor,
  pairsToAdd,
  periodsBetween,
  recommendedTimeShare,
  trainersPerPair,
  trainingNeed,
  yearlyTrainingDays,
  type CalendarDate,
  type Period,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { forecastTraining, presentTrainers, type TrainingForecast, usedUpOn } from './training-forecast'

/** What would be otherwise; what is not named stays as it is. */
export interface TrainingChange {
  /** Pairs of trainers who have not held a training yet, from the day on which training goes on. */
  readonly addedPairs?: number
  /** The share of working time of each added trainer, 0…1; without it the least that the source gives as an example. */
  readonly addedShare?: number
  /** The share of working time of each present trainer, 0…1. */
  readonly timeShare?: number
  /** Present trainers who are lost: those with the greatest share of working time first. */
  readonly lostTrainers?: number
  /** The day on which training goes on; a day that has passed counts as the day of the forecast. */
  readonly startOn?: CalendarDate
}

/** How the teams would be trained, in half-years. */
export interface TrainingWhatIf {
  readonly state: TrainingForecast['state']
  /** Null unless the state is `forecast`. */
  readonly finishOn: CalendarDate | null
  readonly trainers: number
  readonly teamsToTrain: number
  readonly daysNeeded: number
  readonly daysPerYear: number
  /** Pairs to add beyond those of the change, so that all are trained within a year. */
  readonly missingPairs: number
  /** Teams that would still wait at the end of half-years, from that after the day of the forecast. */
  readonly waiting: readonly { readonly period: Period; readonly teams: number }[]
}

/** So many half-years are told. */
const halfYearsTold = 6

interface Trainer {
  readonly timeShare: number
  readonly isFresh: boolean
}

function changedTrainers(present: readonly Trainer[], change: TrainingChange): readonly Trainer[] {
  const { addedPairs = 0, addedShare = recommendedTimeShare.minimum, timeShare, lostTrainers = 0 } = change
  const staying = present
    .toSorted((a, b) => b.timeShare - a.timeShare || Number(a.isFresh) - Number(b.isFresh))
    .slice(lostTrainers)
    .map((trainer) => (timeShare === undefined ? trainer : { ...trainer, timeShare }))
  const added = Array.from({ length: addedPairs * trainersPerPair }, () => ({ timeShare: addedShare, isFresh: true }))
  return [...staying, ...added]
}

function waitingOf(teams: number, asOf: CalendarDate, startOn: CalendarDate, finishOn: CalendarDate | null) {
  const first = Number(asOf.slice(0, 4))
  const halfYears = periodsBetween(String(first), String(first + halfYearsTold / 2 + 1), 'half-year')
    .filter(({ lastDay }) => lastDay > asOf)
    .slice(0, halfYearsTold)
  const whole = finishOn === null ? 0 : daysBetween(startOn, finishOn)
  return halfYears.map((period) => {
    const done = whole === 0 ? 0 : Math.min(1, Math.max(0, daysBetween(startOn, period.lastDay) / whole))
    return { period, teams: finishOn === null ? teams : Math.max(0, Math.ceil(teams * (1 - done) - 1e-9)) }
  })
}

/**
 * When a region's teams would have been trained, were something otherwise. It goes by the rules of `forecastTraining`: with
 * nothing changed it says the same.
 *
 * @throws {ComputeError} when the bundle does not list the region
 *
 * @example
 * whatIfTraining(facts, '08', parsePeriod('2025'), { addedPairs: 1 }).finishOn // '2026-09-14'
 */
export function whatIfTraining(
  facts: Facts,
  region: RegionCode,
  period: Period,
  change: TrainingChange = {},
): TrainingWhatIf {
  const { asOf, activeTeams, teamsToTrain, ...present } = forecastTraining(facts, region, period)
  const trainers = changedTrainers(presentTrainers(facts, region, asOf), change)
  const isAsNow = [change.addedPairs ?? 0, change.lostTrainers ?? 0].every((count) => count === 0)
  const daysPerYear =
    isAsNow && change.timeShare === undefined
      ? present.daysPerYear
      : yearlyTrainingDays(trainers.reduce((sum, { timeShare }) => sum + timeShare, 0))
  const size = { teams: teamsToTrain, newPairs: pairsFor(trainers.filter(({ isFresh }) => isFresh).length) }
  const { trainerDays: daysNeeded } = trainingNeed(size)
  const canTrain = trainers.length >= trainersPerPair && daysPerYear > 0
  const { startOn: wanted = asOf } = change
  const startOn = wanted > asOf ? wanted : asOf
  const isWaiting = activeTeams > 0 && teamsToTrain > 0
  const finishOn = isWaiting && canTrain ? usedUpOn(startOn, daysNeeded, daysPerYear) : null
  return {
    state: activeTeams === 0 ? 'no-teams' : !isWaiting ? 'done' : canTrain ? 'forecast' : 'no-capacity',
    finishOn,
    trainers: trainers.length,
    teamsToTrain,
    daysNeeded,
    daysPerYear,
    missingPairs: pairsToAdd({ ...size, daysPerYear: canTrain ? daysPerYear : 0, years: 1 }),
    waiting: waitingOf(teamsToTrain, asOf, startOn, finishOn),
  }
}
