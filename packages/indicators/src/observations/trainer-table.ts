import type { FactsColumns } from '../columns/facts-columns'
import { activeRows } from './active-units'
import type { Grid } from './grid'
import { observationTable, type ObservationTable } from './observation-table'
import { slotTotals } from './slot-totals'

/** One row per active trainer. */
export function trainerTable({ trainers, trainings }: FactsColumns, grid: Grid): ObservationTable {
  const teamTrainings = slotTotals(trainings.ofTrainers, grid.time)
  return observationTable('trainer', grid, {
    ...activeRows(trainers, grid.time.periods),
    texts: { trainer: () => trainers.ids },
    fields: {
      trainer: (trainer) => trainer,
      timeShare: trainers.timeShare,
      qualifiedBeforeRollingYear: (trainer, { rollingYearStart }) =>
        Number((trainers.qualifiedOn[trainer] ?? Number.NaN) < rollingYearStart),
      teamTrainingsInRollingYear: teamTrainings.inRollingYear,
    },
  })
}
