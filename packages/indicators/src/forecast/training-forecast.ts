import {
  addDays,
  isActiveOn,
  isCompletedBy,
  isTeamTraining,
  pairsFor,
  pairsToAdd,
  trainersPerPair,
  trainingNeed,
  workingDaysPerYear,
  type CalendarDate,
  type LocalizedText,
  type Period,
  type RegionCode,
} from '@kotipesa/domain'
import { ComputeError } from '../engine/compute-error'
import { nationalCode, type ResultRegion } from '../engine/result'
import { localized } from '../fields/field-words'
import type { Facts } from '../facts/facts-schema'
import { observeSome } from '../observations/observe'
import type { RegionObservation } from '../observations/rows'

/**
 * - `done`: the share of trained teams is there already
 * - `forecast`: at the present capacity it is reached on `finishOn`
 * - `no-capacity`: there are teams to train and no pair of trainers with time for it
 * - `no-teams`: there are no active teams
 */
export type ForecastState = 'done' | 'forecast' | 'no-capacity' | 'no-teams'

/** When the teams will have been trained, at the present capacity of the trainers. */
export interface TrainingForecast {
  readonly region: ResultRegion
  /** The day whose teams and trainers the forecast starts from: the last day of the period. */
  readonly asOf: CalendarDate
  readonly state: ForecastState
  /** Null unless the state is `forecast`. */
  readonly finishOn: CalendarDate | null
  readonly activeTeams: number
  readonly trainedTeams: number
  /** Teams that still have to be trained to reach the share. */
  readonly teamsToTrain: number
  /** Trainers’ working days that this takes. */
  readonly daysNeeded: number
  /** Trainers’ working days a year that are for training. */
  readonly daysPerYear: number
  /**
   * Pairs of trainers to add so that the share is reached within a year, each with the least share of working time that
   * the source gives as an example; of the country, those of its regions together.
   */
  readonly missingPairs: number
  /** The regions that have teams to train and no pair of trainers with time for it. */
  readonly withoutCapacity: readonly RegionCode[]
  readonly assumption: LocalizedText
}

const daysInYear = 365.25

/** The day on which days of training are used up, at so many a year from a day on. */
export function usedUpOn(from: CalendarDate, days: number, daysPerYear: number): CalendarDate {
  return addDays(from, Math.ceil((days / daysPerYear) * daysInYear))
}

const firstDays = trainingNeed({ teams: 1, newPairs: 1 }).trainerDays
const laterDays = trainingNeed({ teams: 1, newPairs: 0 }).trainerDays

const assumption = localized(
  `Oletus: jokaisen tiimin peruskoulutuksen pitää kahden kouluttajan pari. Parin ensimmäinen koulutus vie ` +
    `${firstDays} ja jokainen myöhempi ${laterDays} työpäivää. Kouluttajat käyttävät kouluttamiseen nykyisen ` +
    `osuutensa vuoden ${workingDaysPerYear} työpäivästä. Tiimien ja kouluttajien määrä ei muutu, ja kukin alue ` +
    'kouluttaa omilla kouluttajillaan.',
  `Antagande: varje teams grundutbildning hålls av ett par utbildare. Parets första utbildning tar ` +
    `${firstDays} och varje senare ${laterDays} arbetsdagar. Utbildarna använder sin nuvarande andel av årets ` +
    `${workingDaysPerYear} arbetsdagar till utbildning. Antalet team och utbildare ändras inte, och varje område ` +
    'utbildar med sina egna utbildare.',
  `Assumption: each team’s basic training is held by a pair of trainers. A pair’s first training takes ` +
    `${firstDays} and each later one ${laterDays} working days. Trainers use their present share of the year’s ` +
    `${workingDaysPerYear} working days for training. The numbers of teams and trainers do not change, and each ` +
    'region trains with its own trainers.',
)

/** The trainers of a region who are active on a day, and whether each has not held a basic team training yet. */
export function presentTrainers(
  { trainers, trainings }: Facts,
  region: RegionCode,
  day: CalendarDate,
): readonly { readonly timeShare: number; readonly isFresh: boolean }[] {
  const experienced = new Set(
    trainings
      .filter((training) => isTeamTraining(training) && isCompletedBy(training, day))
      .flatMap((training) => training.trainers.map(({ trainer }) => trainer)),
  )
  return trainers
    .filter((trainer) => trainer.region === region && isActiveOn(trainer, day))
    .map(({ id, timeShare }) => ({ timeShare, isFresh: !experienced.has(id) }))
}

const numbersNeeded = ['activeTeams', 'untrainedTeams', 'trainerDaysAvailable'] as const
type RegionNumbers = Pick<RegionObservation, 'region' | (typeof numbersNeeded)[number]>

function regional(facts: Facts, row: RegionNumbers, asOf: CalendarDate, share: number): TrainingForecast {
  const { region, activeTeams, untrainedTeams, trainerDaysAvailable: daysPerYear } = row
  const trainedTeams = activeTeams - untrainedTeams
  const teamsToTrain = Math.max(0, Math.ceil(share * activeTeams - 1e-9) - trainedTeams)
  const trainers = presentTrainers(facts, region, asOf)
  const size = { teams: teamsToTrain, newPairs: pairsFor(trainers.filter(({ isFresh }) => isFresh).length) }
  const daysNeeded = trainingNeed(size).trainerDays
  const hasPair = trainers.length >= trainersPerPair
  const missingPairs = pairsToAdd({ ...size, daysPerYear: hasPair ? daysPerYear : 0, years: 1 })
  const counts = { activeTeams, trainedTeams, teamsToTrain, daysNeeded, daysPerYear, missingPairs }
  const base = { region, asOf, finishOn: null, ...counts }
  const known = { ...base, withoutCapacity: [], assumption }
  if (activeTeams === 0) return { ...known, state: 'no-teams' }
  if (teamsToTrain === 0) return { ...known, state: 'done' }
  if (!hasPair || daysPerYear === 0) {
    return { ...known, state: 'no-capacity', withoutCapacity: [region] }
  }
  return { ...known, state: 'forecast', finishOn: usedUpOn(asOf, daysNeeded, daysPerYear) }
}

function national(forecasts: readonly TrainingForecast[], asOf: CalendarDate): TrainingForecast {
  function sum(of: (forecast: TrainingForecast) => number) {
    return forecasts.reduce((total, one) => total + of(one), 0)
  }
  const withoutCapacity = forecasts.flatMap((forecast) => forecast.withoutCapacity)
  const finishOn = forecasts.reduce<CalendarDate | null>(
    (latest, one) => (one.finishOn !== null && (latest === null || one.finishOn > latest) ? one.finishOn : latest),
    null,
  )
  const activeTeams = sum((one) => one.activeTeams)
  function stateOf(): ForecastState {
    if (withoutCapacity.length > 0) return 'no-capacity'
    if (finishOn !== null) return 'forecast'
    return activeTeams === 0 ? 'no-teams' : 'done'
  }
  const state = stateOf()
  return {
    region: nationalCode,
    asOf,
    state,
    finishOn: state === 'forecast' ? finishOn : null,
    activeTeams,
    trainedTeams: sum((one) => one.trainedTeams),
    teamsToTrain: sum((one) => one.teamsToTrain),
    daysNeeded: sum((one) => one.daysNeeded),
    daysPerYear: sum((one) => one.daysPerYear),
    missingPairs: sum((one) => one.missingPairs),
    withoutCapacity,
    assumption,
  }
}

/**
 * When `team-training-coverage` reaches a share at the present capacity of the trainers, by the domain’s rules of
 * trainers’ workload; the assumption is stated in the three languages.
 *
 * The country finishes when the last region does; a region without trainers keeps it from finishing.
 *
 * @param period its last day is where the forecast starts
 * @param share the share to reach, 0…1: all teams unless said otherwise
 * @throws {ComputeError} when the bundle does not list the region
 */
export function forecastTraining(facts: Facts, region: ResultRegion, period: Period, share = 1): TrainingForecast {
  const rows = observeSome(facts, [period], 'region', numbersNeeded)
  const forecasts = rows.map((row) => regional(facts, row, period.lastDay, share))
  if (region === nationalCode) return national(forecasts, period.lastDay)
  const found = forecasts.find((forecast) => forecast.region === region)
  if (found === undefined) throw new ComputeError(`no region "${region}" in the facts`)
  return found
}
