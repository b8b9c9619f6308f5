import { networkKindIds } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { activeRows, forEachRow } from './active-rows'
import type { Grid } from './grid'
import { idsOf } from './ids'
import { flagColumn, numberColumn, observationTable, textColumn, type ObservationTable } from './observation-table'
import { unitMeetings } from './unit-meetings'

/** One row per active network. */
export function networkTable({ networks, meetings }: Facts, grid: Grid): ObservationTable {
  const rows = activeRows(networks, grid)
  const held = unitMeetings(networks, meetings, grid)
  const columns = {
    network: textColumn(idsOf(networks)),
    kind: textColumn(() => networkKindIds),
    meetingsInRollingYear: numberColumn(),
    goalAgreed: flagColumn(),
    taskAgreed: flagColumn(),
    wayOfWorkingAgreed: flagColumn(),
    coordinatingBodyAgreed: flagColumn(),
  }
  const readBlock = forEachRow(rows, networks, grid, (row, network, index, slots) => {
    columns.network.values[row] = index
    columns.kind.values[row] = networkKindIds.indexOf(network.kind)
    columns.meetingsInRollingYear.values[row] = held.inRollingYear(index, slots)
    columns.goalAgreed.values[row] = Number(network.goalAgreed)
    columns.taskAgreed.values[row] = Number(network.taskAgreed)
    columns.wayOfWorkingAgreed.values[row] = Number(network.wayOfWorkingAgreed)
    columns.coordinatingBodyAgreed.values[row] = Number(network.coordinatingBodyAgreed)
  })
  return observationTable<'network'>(grid, rows.cells, columns, readBlock)
}
