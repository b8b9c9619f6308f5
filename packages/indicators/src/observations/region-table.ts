import { laterTrainingDays, trainersPerPair, workingDaysPerYear } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { forEachBlock } from './blocks'
import type { CompletedTraining } from './completed-trainings'
import { observationFields } from './fields'
import type { Grid } from './grid'
import { happenings } from './happenings'
import { flagColumn, numberColumn, observationTable, type ObservationTable, type OwnColumns } from './observation-table'
import { pillarCells } from './pillar-cells'
import type { FieldOf, Place, RegionObservation } from './rows'
import { staffRoles } from './staff-roles'
import { steeringGroups } from './steering-groups'
import type { TeamRows } from './team-rows'

type RegionValues = Omit<RegionObservation, keyof Place>

/** How many rows each cell has, those that are marked or all. */
function countsByCell(cells: readonly number[], count: number, marks?: Uint8Array): Int32Array {
  const counts = new Int32Array(count)
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? 0
    counts[cell] = (counts[cell] ?? 0) + (marks === undefined ? 1 : (marks[row] ?? 0))
  }
  return counts
}

/** The days a year that the trainers of each cell have for training, added up in the order of the rows. */
function daysByCell(trainer: ObservationTable, count: number): Float64Array {
  const days = new Float64Array(count)
  const shares = trainer.columns.get('timeShare')?.values ?? new Float64Array()
  forEachBlock(trainer, (start, length) => {
    for (let row = 0; row < length; row += 1) {
      const cell = trainer.cells[start + row] ?? 0
      days[cell] = (days[cell] ?? 0) + (shares[row] ?? 0) * workingDaysPerYear
    }
  })
  return days
}

function regionValues(
  facts: Facts,
  completed: readonly CompletedTraining[],
  grid: Grid,
  { teams, trainer }: { readonly teams: TeamRows; readonly trainer: ObservationTable },
): RegionValues[] {
  const active = countsByCell(teams.cells, grid.cells)
  const trained = countsByCell(teams.cells, grid.cells, teams.isTrained)
  const days = daysByCell(trainer, grid.cells)
  const staff = staffRoles(facts, completed, grid)
  const pillarsIn = pillarCells(facts.elements, grid)
  const counted = happenings(facts, completed, grid)
  const hasSteering = steeringGroups(facts, grid)
  const trainings = new Int32Array(grid.regions.length)
  for (const { region } of facts.trainings) {
    const index = grid.regionIndex(region)
    trainings[index] = (trainings[index] ?? 0) + 1
  }
  return grid.time.periods.flatMap((period, periodIndex) =>
    grid.regions.map((_, region): RegionValues => {
      const cell = periodIndex * grid.regions.length + region
      const activeTeams = active[cell] ?? 0
      const untrainedTeams = activeTeams - (trained[cell] ?? 0)
      return {
        activeTeams,
        untrainedTeams,
        trainings: trainings[region] ?? 0,
        supervisors: staff.count('supervisor', region, period),
        consultingSocialWorkers: staff.count('consulting-social-worker', region, period),
        coordinators: staff.count('coordinator', region, period),
        supervisorsTrained: staff.trained('supervisor', region, period),
        consultingSocialWorkersTrained: staff.trained('consulting-social-worker', region, period),
        coordinatorsTrained: staff.trained('coordinator', region, period),
        trainingParticipants: counted.participants(region, period),
        trainerDaysAvailable: days[cell] ?? 0,
        trainerDaysNeeded: untrainedTeams * laterTrainingDays * trainersPerPair,
        steeringGroupMet: hasSteering(region, period),
        ...pillarsIn(region, period),
        agreements: counted.agreements(region, period),
        commitments: counted.commitments(region, period),
        events: counted.events(region, period),
        eventsWithExpertsByExperience: counted.eventsWithExpertsByExperience(region, period),
      }
    }),
  )
}

type OwnField = Exclude<FieldOf<'region'>, keyof Place>

/** One row per region and period. */
export function regionTable(
  facts: Facts,
  completed: readonly CompletedTraining[],
  grid: Grid,
  sources: { readonly teams: TeamRows; readonly trainer: ObservationTable },
): ObservationTable {
  const rows = regionValues(facts, completed, grid, sources)
  const { region: _region, period: _period, statutoryCap: _statutoryCap, ...own } = observationFields.region
  const fields = Object.entries(own).map(([name, kind]) => {
    const field = name as OwnField
    return { field, column: kind === 'flag' ? flagColumn() : numberColumn() }
  })
  const columns = Object.fromEntries(fields.map(({ field, column }) => [field, column])) as OwnColumns<'region'>
  return observationTable<'region'>(grid, [...rows.keys()], columns, (start, length) => {
    for (const { field, column } of fields) {
      for (let row = 0; row < length; row += 1) column.values[row] = Number(rows[start + row]?.[field] ?? Number.NaN)
    }
  })
}
