import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { stored } from './row'
import type { Shared, Table } from './table'

/** Training needs, in the order of the bundle. */
export function needTable({ facts, details }: Bundle, { common }: Shared): Table {
  return {
    table: 'needs',
    rows: (facts.needs ?? []).map((need, index) => {
      const unit = details[need.id]?.name ?? null
      return {
        ...common(need.id, need.region, index),
        title: titleOf.need(unit === null ? [] : [unit], need),
        curriculum: need.curriculum,
        unit,
        place: index + 1,
        opened_on: stored(need.openedOn),
        scheduled_on: stored(need.scheduledOn ?? null),
        closed_on: stored(need.closedOn ?? null),
      }
    }),
  }
}
