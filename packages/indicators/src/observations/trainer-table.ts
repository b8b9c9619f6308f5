import type { Facts } from '../facts/facts-schema'
import { activeUnits } from './active-units'
import type { CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { idsOf, indexById } from './ids'
import { flagColumn, numberColumn, textColumn, type ObservationTable } from './observation-table'
import { slotTotals, type SlotTotals } from './slot-totals'
import { unitTable } from './unit-table'

/** The basic team trainings completed with each trainer, wherever they were held. */
function byTrainer(
  trainers: Facts['trainers'],
  teamTrainings: readonly CompletedTraining[],
  grid: Grid,
): SlotTotals {
  const trainerIndex = indexById(trainers)
  return slotTotals(trainers.length, grid.time, (add) => {
    for (const { training, completedOn } of teamTrainings) {
      training.trainers.forEach(({ trainer: id }, place, all) => {
        const trainer = trainerIndex.get(id)
        const isFirst = all.findIndex((each) => each.trainer === id) === place
        if (trainer !== undefined && isFirst) add(trainer, completedOn, 1)
      })
    }
  })
}

/** One row per active trainer, in the order of ids, so that shares add up the same whatever the order of the facts. */
export function trainerTable(facts: Facts, teamTrainings: readonly CompletedTraining[], grid: Grid): ObservationTable {
  const trainers = facts.trainers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const trainings = byTrainer(trainers, teamTrainings, grid)
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
    columns.teamTrainingsInRollingYear.values[row] = trainings.inRollingYear(index, slots)
  })
}
