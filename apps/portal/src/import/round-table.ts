import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { stored } from './row'
import type { Shared, Table } from './table'

/** Rounds in which a region's teams were asked for reports. Whom they asked is not told: links are made in the portal. */
export function roundTable({ rounds = [] }: Bundle, { common }: Shared): Table {
  return {
    table: 'report_rounds',
    rows: rounds.map((round, index) => ({
      ...common(round.id, round.region, index),
      title: titleOf.round(round),
      kind: round.kind,
      opened_on: stored(round.openedOn),
      due_on: stored(round.dueOn),
      closed_on: stored(round.closedOn),
      language: 'fi',
    })),
  }
}
