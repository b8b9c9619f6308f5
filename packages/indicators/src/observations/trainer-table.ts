import type { Facts } from '../facts/facts-schema'
import { activeRows, forEachRow } from './active-rows'
import type { CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { idsOf, indexById } from './ids'
import { flagColumn, numberColumn, observationTable, textColumn, type ObservationTable } from './observation-table'
import { slotTotals, type SlotTotals } from './slot-totals'

/** The basic team trainings completed with each trainer, wherever they were held. */
function teamTrainings(trainers: Facts['trainers'], completed: readonly CompletedTraining[], grid: Grid): SlotTotals {
  const trainerIndex = indexById(trainers)
  return slotTotals(trainers.length, grid.time, (add) => {
    for (const { training, completedOn } of completed) {
      if (training.curriculum !== 'team-basic') continue
      for (const [place, { trainer: id }] of training.trainers.entries()) {
        const trainer = trainerIndex.get(id)
        const isFirst = training.trainers.findIndex((each) => each.trainer === id) === place
        if (trainer !== undefined && isFirst) add(trainer, completedOn, 1)
      }
    }
  })
}

/** One row per active trainer, in the order of ids, so that shares add up the same whatever the order of the facts. */
export function trainerTable(facts: Facts, completed: readonly CompletedTraining[], grid: Grid): ObservationTable {
  const trainers = facts.trainers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const rows = activeRows(trainers, grid)
  const trainings = teamTrainings(trainers, completed, grid)
  const columns = {
    trainer: textColumn(idsOf(trainers)),
    timeShare: numberColumn(),
    qualifiedBeforeRollingYear: flagColumn(),
    teamTrainingsInRollingYear: numberColumn(),
  }
  const readBlock = forEachRow(rows, trainers, grid, (row, { timeShare, qualifiedOn }, index, slots) => {
    columns.trainer.values[row] = index
    columns.timeShare.values[row] = timeShare
    columns.qualifiedBeforeRollingYear.values[row] = qualifiedOn < slots.period.rollingYearStart ? 1 : 0
    columns.teamTrainingsInRollingYear.values[row] = trainings.inRollingYear(index, slots)
  })
  return observationTable<'trainer'>(grid, rows.cells, columns, readBlock)
}
