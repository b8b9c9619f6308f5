import { networkKindIds } from '@kotipesa/domain'
import type { FactsColumns } from '../columns/facts-columns'
import { activeRows } from './active-units'
import type { Grid } from './grid'
import { observationTable, type ObservationTable } from './observation-table'
import type { SlotTotals } from './slot-totals'

/** One row per active network. */
export function networkTable({ networks }: FactsColumns, meetings: SlotTotals, grid: Grid): ObservationTable {
  return observationTable('network', grid, {
    ...activeRows(networks, grid.time.periods),
    texts: { network: () => networks.ids, kind: () => networkKindIds },
    fields: {
      network: (network) => network,
      kind: networks.kind,
      meetingsInRollingYear: meetings.inRollingYear,
      goalAgreed: networks.goalAgreed,
      taskAgreed: networks.taskAgreed,
      wayOfWorkingAgreed: networks.wayOfWorkingAgreed,
      coordinatingBodyAgreed: networks.coordinatingBodyAgreed,
    },
  })
}
