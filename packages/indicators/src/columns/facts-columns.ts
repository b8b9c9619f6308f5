import { networkKindIds, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { dayNumber } from './day-number'
import { frameworkColumns, type FrameworkColumns } from './framework-columns'
import { meetingColumns, type MeetingColumns } from './meeting-columns'
import { numbersOf } from './numbers-of'
import { placesOf } from './places'
import { reportColumns, type ReportColumns } from './report-columns'
import { trainingColumns, type TrainingColumns } from './training-columns'
import { unitsOf, type Units } from './units'

/** Trainers in the order of their ids, so that their time adds up the same whatever the order of the facts. */
export interface TrainerColumns extends Units {
  readonly timeShare: Float64Array
  readonly qualifiedOn: Float64Array
}

/** A flag is 1 or 0. */
export interface NetworkColumns extends Units {
  /** By its place in `networkKindIds`. */
  readonly kind: Float64Array
  readonly goalAgreed: Float64Array
  readonly taskAgreed: Float64Array
  readonly wayOfWorkingAgreed: Float64Array
  readonly coordinatingBodyAgreed: Float64Array
}

/** A flag is 1 or 0. */
export interface GroupColumns extends Units {
  readonly isSteering: Float64Array
}

/**
 * The facts as numbers in columns, every reference resolved: all that is read from the facts whatever the periods. Days
 * are those of `dayNumber`, regions their place in `regions`.
 */
export interface FactsColumns {
  /** In the order of the codes. */
  readonly regions: readonly RegionCode[]
  readonly teams: Units
  readonly reports: ReportColumns
  readonly trainers: TrainerColumns
  readonly networks: NetworkColumns
  readonly groups: GroupColumns
  readonly trainings: TrainingColumns
  readonly meetings: MeetingColumns
  readonly framework: FrameworkColumns
}

function columnsOf(facts: Facts): FactsColumns {
  const regions = facts.regions.map(({ code }) => code).toSorted()
  const trainers = facts.trainers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const regionOf = placesOf(regions, 'regions')
  const teams = unitsOf(facts.teams, regionOf)
  const trainerUnits = unitsOf(trainers, regionOf)
  const teamOf = placesOf(teams.ids, 'teams')
  const trainerOf = placesOf(trainerUnits.ids, 'trainers')
  return {
    regions,
    teams,
    reports: reportColumns(facts, teamOf),
    trainers: {
      ...trainerUnits,
      timeShare: numbersOf(trainers, ({ timeShare }) => timeShare),
      qualifiedOn: numbersOf(trainers, ({ qualifiedOn }) => dayNumber(qualifiedOn)),
    },
    networks: {
      ...unitsOf(facts.networks, regionOf),
      kind: numbersOf(facts.networks, ({ kind }) => networkKindIds.indexOf(kind)),
      goalAgreed: numbersOf(facts.networks, ({ goalAgreed }) => Number(goalAgreed)),
      taskAgreed: numbersOf(facts.networks, ({ taskAgreed }) => Number(taskAgreed)),
      wayOfWorkingAgreed: numbersOf(facts.networks, ({ wayOfWorkingAgreed }) => Number(wayOfWorkingAgreed)),
      coordinatingBodyAgreed: numbersOf(facts.networks, (network) => Number(network.coordinatingBodyAgreed)),
    },
    groups: {
      ...unitsOf(facts.groups, regionOf),
      isSteering: numbersOf(facts.groups, ({ kind }) => Number(kind === 'steering-group')),
    },
    trainings: trainingColumns(facts, { regionOf, teamOf, trainerOf }),
    meetings: meetingColumns(facts, regionOf),
    framework: frameworkColumns(facts, regionOf),
  }
}

const known = new WeakMap<Facts, FactsColumns>()

/**
 * The columns of a bundle, made once and kept for as long as the bundle is: so nothing may change in it.
 *
 * @throws {FactsError} when a record names another that is not there, as `parseFacts` would have said
 */
export function factsColumns(facts: Facts): FactsColumns {
  const made = known.get(facts)
  if (made !== undefined) return made
  const columns = columnsOf(facts)
  known.set(facts, columns)
  return columns
}
