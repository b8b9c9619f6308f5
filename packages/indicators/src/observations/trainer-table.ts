import type { Facts } from '../facts/facts-schema'
import { activeUnits } from './active-units'
import type { Grid } from './grid'
import { idsOf } from './ids'
import { flagColumn, numberColumn, textColumn, type ObservationTable } from './observation-table'
import type { TrainingTotals } from './training-totals'
import { unitTable } from './unit-table'

/** One row per active trainer. */
export function trainerTable({ trainers }: Facts, trainings: TrainingTotals, grid: Grid): ObservationTable {
  const columns = {
    trainer: textColumn(idsOf(trainers)),
    timeShare: numberColumn(),
    qualifiedBeforeRollingYear: flagColumn(),
    teamTrainingsInRollingYear: numberColumn(),
  }
  // In the order of ids trainers lie anywhere in memory; these lie beside each other for the many periods to come.
  const timeShares = Float64Array.from(trainers, ({ timeShare }) => timeShare)
  const qualifiedIn = Int32Array.from(trainers, ({ qualifiedOn }) => grid.time.slotOf(qualifiedOn))
  return unitTable<'trainer'>(grid, activeUnits(trainers, grid), columns, (row, index, slots) => {
    columns.trainer.values[row] = index
    columns.timeShare.values[row] = timeShares[index] ?? Number.NaN
    columns.qualifiedBeforeRollingYear.values[row] = (qualifiedIn[index] ?? 0) < slots.rollingFrom ? 1 : 0
    columns.teamTrainingsInRollingYear.values[row] = trainings.ofTrainer(index, slots)
  })
}
