import { laterTrainingDays, trainersPerPair, workingDaysPerYear } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { columnTable, type Column, type ColumnMakers, type ColumnTable } from './column-table'
import type { CompletedTraining } from './completed-trainings'
import { observationFields } from './fields'
import type { Grid } from './grid'
import { happenings } from './happenings'
import { pillarCells } from './pillar-cells'
import type { Place, RegionObservation } from './rows'
import { staffRoles } from './staff-roles'
import { steeringGroups } from './steering-groups'

type RegionValues = Omit<RegionObservation, keyof Place>

/** The sum of a column over the rows of a cell, each times a factor. */
function sumIn(table: ColumnTable, field: string, cell: number, factor = 1): number {
  const { values } = table.column(field)
  let sum = 0
  for (let row = table.starts[cell] ?? 0; row < (table.starts[cell + 1] ?? 0); row += 1) {
    sum += (values[row] ?? 0) * factor
  }
  return sum
}

function regionValues(
  facts: Facts,
  completed: readonly CompletedTraining[],
  grid: Grid,
  { team, trainer }: { readonly team: ColumnTable; readonly trainer: ColumnTable },
): RegionValues[] {
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
      const activeTeams = (team.starts[cell + 1] ?? 0) - (team.starts[cell] ?? 0)
      const untrainedTeams = activeTeams - sumIn(team, 'isTrained', cell)
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
        trainingParticipants: counted.participants.inPeriod(region, period),
        trainerDaysAvailable: sumIn(trainer, 'timeShare', cell, workingDaysPerYear),
        trainerDaysNeeded: untrainedTeams * laterTrainingDays * trainersPerPair,
        steeringGroupMet: hasSteering(region, period),
        ...pillarsIn(region, period),
        agreements: counted.agreements.inPeriod(region, period),
        commitments: counted.commitments.inPeriod(region, period),
        events: counted.events.inPeriod(region, period),
        eventsWithExpertsByExperience: counted.eventsWithExpertsByExperience.inPeriod(region, period),
      }
    }),
  )
}

function columnMakers(rows: () => readonly RegionValues[]): ColumnMakers<'region'> {
  const { region, period, statutoryCap, ...fields } = observationFields.region
  const makers = Object.entries(fields).map(([name, kind]) => {
    const numbers = () => rows().map((row) => Number(row[name as keyof RegionValues] ?? Number.NaN))
    const make = (): Column =>
      kind === 'flag'
        ? { kind: 'flag', values: Uint8Array.from(numbers()) }
        : { kind: 'number', values: Float64Array.from(numbers()) }
    return [name, make] as const
  })
  return Object.fromEntries(makers) as ColumnMakers<'region'>
}

/** One row per region and period. */
export function regionTable(
  facts: Facts,
  completed: readonly CompletedTraining[],
  grid: Grid,
  tables: { readonly team: ColumnTable; readonly trainer: ColumnTable },
): ColumnTable {
  let made: readonly RegionValues[] | null = null
  const rows = () => (made ??= regionValues(facts, completed, grid, tables))
  return columnTable<'region'>(grid, Int32Array.from({ length: grid.cells + 1 }, (_, cell) => cell), columnMakers(rows))
}
