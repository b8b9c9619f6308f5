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
  return unitTable<'trainer'>(grid, activeUnits(trainers, grid), columns, (row, index, slots) => {
    const trainer = trainers[index]
    if (trainer === undefined) return
    columns.trainer.values[row] = index
    columns.timeShare.values[row] = trainer.timeShare
    columns.qualifiedBeforeRollingYear.values[row] = trainer.qualifiedOn < slots.period.rollingYearStart ? 1 : 0
    columns.teamTrainingsInRollingYear.values[row] = trainings.ofTrainer(index, slots)
  })
}
