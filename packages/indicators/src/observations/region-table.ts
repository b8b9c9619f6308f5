import { laterTrainingDays, trainersPerPair, workingDaysPerYear } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { observationFields } from './fields'
import type { Grid } from './grid'
import type { MeetingTotals } from './meeting-totals'
import {
  flagColumn,
  numberColumn,
  observationTable,
  rowsAtOnce,
  type ObservationTable,
  type OwnColumns,
} from './observation-table'
import { pillarCells } from './pillar-cells'
import type { FieldOf, Place, RegionObservation } from './rows'
import { slotAmounts, type SlotTotals } from './slot-totals'
import { staffCounts } from './staff-counts'
import { steeringGroups } from './steering-groups'
import type { TeamStates } from './team-states'
import type { TrainingTotals } from './training-totals'

type RegionValues = Omit<RegionObservation, keyof Place>

/** What the other tables are made of too. */
interface RegionSources {
  readonly trainings: TrainingTotals
  readonly meetings: MeetingTotals
  readonly teams: TeamStates
  readonly trainer: ObservationTable
}

/** The active teams of each cell, and those of them that are trained. */
function teamsByCell({ active, isTrained }: TeamStates, { time, regions, cells }: Grid) {
  const all = new Int32Array(cells)
  const trained = new Int32Array(cells)
  for (const [place, period] of time.periods.entries()) {
    for (let team = 0; team < active.regions.length; team += 1) {
      if (active.marks[place * active.regions.length + team] === 0) continue
      const cell = place * regions.length + (active.regions[team] ?? -1)
      all[cell] = (all[cell] ?? 0) + 1
      if (isTrained(team, period)) trained[cell] = (trained[cell] ?? 0) + 1
    }
  }
  return { all, trained }
}

/** The days a year that the trainers of each cell have for training, added up in the order of the rows. */
function daysByCell(trainer: ObservationTable, count: number): Float64Array {
  const days = new Float64Array(count)
  const shares = trainer.columns.get('timeShare')?.values ?? new Float64Array()
  for (const length of trainer.blocks()) {
    for (let row = 0; row < length; row += 1) {
      const cell = trainer.cells[row] ?? 0
      days[cell] = (days[cell] ?? 0) + (shares[row] ?? 0) * workingDaysPerYear
    }
  }
  return days
}

/** Counts what regions made in a period. */
function madeIn(
  list: readonly { readonly region: string; readonly madeOn: string }[],
  { regions, time, regionIndex }: Grid,
): SlotTotals['inPeriod'] {
  const made = slotAmounts(regions.length, time)
  for (const { region, madeOn } of list) made.add(regionIndex(region), time.slotOf(madeOn), 1)
  return made.total().inPeriod
}

function regionValues(
  facts: Facts,
  grid: Grid,
  { trainings, meetings, teams, trainer }: RegionSources,
): RegionValues[] {
  const { all, trained } = teamsByCell(teams, grid)
  const days = daysByCell(trainer, grid.cells)
  const staffCount = staffCounts(facts, grid)
  const pillarsIn = pillarCells(facts.elements, grid)
  const agreements = madeIn(facts.agreements, grid)
  const commitments = madeIn(facts.commitments, grid)
  const hasSteering = steeringGroups(facts, meetings, grid)
  return grid.time.periods.flatMap((period, periodIndex) =>
    grid.regions.map((_, region): RegionValues => {
      const cell = periodIndex * grid.regions.length + region
      const activeTeams = all[cell] ?? 0
      const untrainedTeams = activeTeams - (trained[cell] ?? 0)
      return {
        activeTeams,
        untrainedTeams,
        trainings: trainings.count(region),
        supervisors: staffCount('supervisor', region, period),
        consultingSocialWorkers: staffCount('consulting-social-worker', region, period),
        coordinators: staffCount('coordinator', region, period),
        supervisorsTrained: trainings.trained('supervisor', region, period),
        consultingSocialWorkersTrained: trainings.trained('consulting-social-worker', region, period),
        coordinatorsTrained: trainings.trained('coordinator', region, period),
        trainingParticipants: trainings.participants(region, period),
        trainerDaysAvailable: days[cell] ?? 0,
        trainerDaysNeeded: untrainedTeams * laterTrainingDays * trainersPerPair,
        steeringGroupMet: hasSteering(region, period),
        ...pillarsIn(cell),
        agreements: agreements(region, period),
        commitments: commitments(region, period),
        events: trainings.completed(region, period) + meetings.held(region, period),
        eventsWithExpertsByExperience: trainings.joint(region, period) + meetings.joint(region, period),
      }
    }),
  )
}

type OwnField = Exclude<FieldOf<'region'>, keyof Place>

/** One row per region and period. */
export function regionTable(facts: Facts, grid: Grid, sources: RegionSources): ObservationTable {
  const rows = regionValues(facts, grid, sources)
  const { region: _region, period: _period, statutoryCap: _statutoryCap, ...own } = observationFields.region
  const fields = Object.entries(own).map(([name, kind]) => {
    const field = name as OwnField
    return { field, column: kind === 'flag' ? flagColumn() : numberColumn() }
  })
  const columns = Object.fromEntries(fields.map(({ field, column }) => [field, column])) as OwnColumns<'region'>
  return observationTable<'region'>(grid, columns, {
    count: rows.length,
    atOnce: rowsAtOnce,
    read: (from, to, put) => {
      for (let cell = from; cell < to; cell += 1) {
        const period = Math.floor(cell / grid.regions.length)
        put(cell - from, cell - period * grid.regions.length, period)
      }
      for (const { field, column } of fields) {
        for (let cell = from; cell < to; cell += 1) {
          column.values[cell - from] = Number(rows[cell]?.[field] ?? Number.NaN)
        }
      }
      return to - from
    },
  })
}
