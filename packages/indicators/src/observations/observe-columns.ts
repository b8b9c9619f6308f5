import type { Facts } from '../facts/facts-schema'
import type { ColumnTables } from './column-table'
import { completedTrainings } from './completed-trainings'
import type { Grid } from './grid'
import { regionTable } from './region-table'
import { teamTables } from './team-tables'
import { networkTable, trainerTable } from './unit-tables'

/** Derives the observations by the rules of the facts contract, column by column. Makes only the columns asked for. */
export function observeColumns(facts: Facts, grid: Grid): ColumnTables {
  const completed = completedTrainings(facts.trainings)
  const { team, report } = teamTables(facts, completed, grid)
  const trainer = trainerTable(facts, completed, grid)
  const network = networkTable(facts, grid)
  return { team, report, trainer, network, region: regionTable(facts, completed, grid, { team, trainer }) }
}
