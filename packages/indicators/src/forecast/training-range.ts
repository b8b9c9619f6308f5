import {
  daysBetween,
  pairsFor,
  type CalendarDate,
  type Period,
  periodsBetween,
  type RegionCode,
  trainingNeed,
} from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { quantile } from '../engine/middle-half'
import { observeSome } from '../observations/observe'
import { forecastTraining, presentTrainers, usedUpOn } from './training-forecast'

/** How often a range made in this manner would have held, had it been made before. */
export interface RangeTest {
  /** Past forecasts, each made from what was known on its day. */
  readonly tested: number
  /** Those in which as many teams were trained in the year after as the range said. */
  readonly held: number
}

/** When the teams will have been trained, going by how past forecasts came true. */
export interface TrainingRange {
  /** At the pace that one past forecast of ten exceeded; null when nobody was ever trained. */
  readonly earliest: CalendarDate | null
  /** At the pace that one past forecast of ten stayed below; null when that is no training at all. */
  readonly latest: CalendarDate | null
  /** How many past forecasts it is made from. */
  readonly cases: number
  readonly test: RangeTest
}

/** A forecast of the past: of a year, at a region’s capacity on a day, and how many teams were trained. */
interface Case {
  readonly asOf: CalendarDate
  readonly until: CalendarDate
  readonly predicted: number
  readonly actual: number
}

/** With fewer past forecasts no range is told. */
export const fewestCases = 8

/** The shares of past forecasts that lie below the range, and below its upper end. */
const [lower, upper] = [0.1, 0.9] as const

/** How many half-years ahead a past forecast looked. */
const halfYearsAhead = 2

const daysInYear = 365.25

const observed = ['activeTeams', 'untrainedTeams', 'trainerDaysAvailable'] as const

function pacesOf(cases: readonly Case[]): { readonly slow: number; readonly fast: number } {
  const ratios = cases.map(({ predicted, actual }) => actual / predicted).sort((a, b) => a - b)
  return { slow: quantile(ratios, lower), fast: quantile(ratios, upper) }
}

function trainedIn(trained: number, before: number): number {
  return Math.max(0, trained - before)
}

/** What was made of facts is kept with them: each region's range goes by the same past. */
const made = new WeakMap<Facts, Map<CalendarDate, readonly Case[]>>()

function casesOf(facts: Facts, by: CalendarDate): readonly Case[] {
  const known = made.get(facts) ?? new Map<CalendarDate, readonly Case[]>()
  made.set(facts, known)
  const cases = known.get(by) ?? makeCases(facts, by)
  known.set(by, cases)
  return cases
}

/** All forecasts of a year that could have been made by a day in the regions, and how they came true. */
function makeCases(facts: Facts, by: CalendarDate): readonly Case[] {
  const firstYear = Math.max(2017, Number(by.slice(0, 4)) - 9)
  const halfYears = periodsBetween(String(firstYear), by.slice(0, 4), 'half-year').filter(
    ({ lastDay }) => lastDay <= by,
  )
  const rows = observeSome(facts, halfYears, 'region', observed)
  const byKey = new Map(rows.map((row) => [`${row.region} ${row.period}`, row]))
  return halfYears.slice(0, -halfYearsAhead).flatMap((period, index) => {
    const later = halfYears[index + halfYearsAhead]
    if (later === undefined) return []
    return facts.regions.flatMap(({ code }): Case[] => {
      const [then, after] = [byKey.get(`${code} ${period.id}`), byKey.get(`${code} ${later.id}`)]
      if (then === undefined || after === undefined || then.untrainedTeams === 0) return []
      const trainers = presentTrainers(facts, code, period.lastDay)
      const { trainerDays } = trainingNeed({
        teams: then.untrainedTeams,
        newPairs: pairsFor(trainers.filter(({ isFresh }) => isFresh).length),
      })
      const years = daysBetween(period.lastDay, later.lastDay) / daysInYear
      const share = Math.min(1, (then.trainerDaysAvailable * years) / trainerDays)
      if (trainers.length < 2 || share === 0) return []
      return [
        {
          asOf: period.lastDay,
          until: later.lastDay,
          predicted: then.untrainedTeams * share,
          actual: trainedIn(after.activeTeams - after.untrainedTeams, then.activeTeams - then.untrainedTeams),
        },
      ]
    })
  })
}

/** Makes the range of each past forecast from those that had come true by its day, and looks whether it held. */
function tested(cases: readonly Case[]): RangeTest {
  const results = cases.flatMap(({ asOf, predicted, actual }) => {
    const known = cases.filter(({ until }) => until <= asOf)
    if (known.length < fewestCases) return []
    const { slow, fast } = pacesOf(known)
    return [actual >= Math.floor(slow * predicted) && actual <= Math.ceil(fast * predicted)]
  })
  return { tested: results.length, held: results.filter(Boolean).length }
}

/**
 * Between which days a region’s teams will have been trained. The forecast at the present capacity is set against how such
 * forecasts came true in all regions: for each past half-year and region, how many teams were trained in the year after, of
 * those the capacity would have allowed. The range goes by the paces between which eight of ten lie, and comes with how
 * often a range made so would have held before.
 *
 * @returns null unless there is a forecast, and while there are fewer than eight past ones
 * @throws {ComputeError} when the bundle does not list the region
 */
export function trainingRange(facts: Facts, region: RegionCode, period: Period): TrainingRange | null {
  const { state, asOf, daysNeeded, daysPerYear } = forecastTraining(facts, region, period)
  if (state !== 'forecast') return null
  const cases = casesOf(facts, asOf)
  if (cases.length < fewestCases) return null
  const { slow, fast } = pacesOf(cases)
  function finish(pace: number): CalendarDate | null {
    return pace === 0 ? null : usedUpOn(asOf, daysNeeded, daysPerYear * pace)
  }
  return { earliest: finish(fast), latest: finish(slow), cases: cases.length, test: tested(cases) }
}
