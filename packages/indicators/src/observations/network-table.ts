import { networkKindIds } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { activeUnits } from './active-units'
import type { Grid } from './grid'
import { idsOf } from './ids'
import type { MeetingTotals } from './meeting-totals'
import { flagColumn, numberColumn, textColumn, type ObservationTable } from './observation-table'
import { unitTable } from './unit-table'

/** One row per active network. */
export function networkTable({ networks }: Facts, meetings: MeetingTotals, grid: Grid): ObservationTable {
  const columns = {
    network: textColumn(idsOf(networks)),
    kind: textColumn(() => networkKindIds),
    meetingsInRollingYear: numberColumn(),
    goalAgreed: flagColumn(),
    taskAgreed: flagColumn(),
    wayOfWorkingAgreed: flagColumn(),
    coordinatingBodyAgreed: flagColumn(),
  }
  return unitTable<'network'>(grid, activeUnits(networks, grid), columns, (row, index, period) => {
    const network = networks[index]
    if (network === undefined) return
    columns.network.values[row] = index
    columns.kind.values[row] = networkKindIds.indexOf(network.kind)
    columns.meetingsInRollingYear.values[row] = meetings.ofNetwork(index, period)
    columns.goalAgreed.values[row] = Number(network.goalAgreed)
    columns.taskAgreed.values[row] = Number(network.taskAgreed)
    columns.wayOfWorkingAgreed.values[row] = Number(network.wayOfWorkingAgreed)
    columns.coordinatingBodyAgreed.values[row] = Number(network.coordinatingBodyAgreed)
  })
}
