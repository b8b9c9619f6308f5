import { networkKindIds } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { activeRows } from './active-rows'
import { columnTable, type ColumnTable } from './column-table'
import type { CompletedTraining } from './completed-trainings'
import { gatherFlags, gatherNumbers, gatherTexts, numbersOf } from './gather'
import { indexBy, type Grid } from './grid'
import { slotTotals, type SlotTotals } from './slot-totals'
import type { PeriodSlots } from './time-slots'

/** Orders texts by code unit, the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A number for each row of units, from the unit and the period. */
function perRow(
  { regions, time }: Grid,
  starts: Int32Array,
  of: Int32Array,
  valueOf: (unit: number, period: PeriodSlots) => number,
): Float64Array {
  const values = new Float64Array(of.length)
  time.periods.forEach((period, index) => {
    const end = starts[(index + 1) * regions.length] ?? 0
    for (let row = starts[index * regions.length] ?? 0; row < end; row += 1) values[row] = valueOf(of[row] ?? 0, period)
  })
  return values
}

/** The basic team trainings completed with each trainer, wherever they were held. */
function teamTrainings(trainers: Facts['trainers'], completed: readonly CompletedTraining[], grid: Grid): SlotTotals {
  const trainerIndex = indexBy(trainers, ({ id }) => id)
  const totals = slotTotals(trainers.length, grid.time)
  for (const { training, completedOn } of completed) {
    if (training.curriculum !== 'team-basic') continue
    for (const id of new Set(training.trainers.map(({ trainer }) => trainer))) {
      const trainer = trainerIndex.get(id)
      if (trainer !== undefined) totals.add(trainer, completedOn, 1)
    }
  }
  return totals
}

/** One row per active trainer, in the order of ids, so that shares add up the same whatever the order of the facts. */
export function trainerTable(facts: Facts, completed: readonly CompletedTraining[], grid: Grid): ColumnTable {
  const trainers = facts.trainers.toSorted((a, b) => compareText(a.id, b.id))
  const { starts, of } = activeRows(trainers, grid)
  const trainings = teamTrainings(trainers, completed, grid)
  const isEarlier = (trainer: number, { period }: PeriodSlots) =>
    (trainers[trainer]?.qualifiedOn ?? '') < period.rollingYearStart ? 1 : 0
  return columnTable<'trainer'>(grid, starts, {
    trainer: () => ({ kind: 'text', values: of, texts: trainers.map(({ id }) => id) }),
    timeShare: () => gatherNumbers(numbersOf(trainers, ({ timeShare }) => timeShare), of),
    qualifiedBeforeRollingYear: () => ({
      kind: 'flag',
      values: new Uint8Array(perRow(grid, starts, of, isEarlier)),
    }),
    teamTrainingsInRollingYear: () => ({
      kind: 'number',
      values: perRow(grid, starts, of, trainings.inRollingYear),
    }),
  })
}

/** The meetings held of each network or group. */
export function meetingsOf(
  units: readonly { readonly id: string }[],
  meetings: Facts['meetings'],
  grid: Grid,
): SlotTotals {
  const unitIndex = indexBy(units, ({ id }) => id)
  const totals = slotTotals(units.length, grid.time)
  for (const { of, heldOn } of meetings) {
    const unit = unitIndex.get(of)
    if (unit !== undefined) totals.add(unit, heldOn, 1)
  }
  return totals
}

/** One row per active network. */
export function networkTable({ networks, meetings }: Facts, grid: Grid): ColumnTable {
  const { starts, of } = activeRows(networks, grid)
  const held = meetingsOf(networks, meetings, grid)
  const flags = (pick: (network: Facts['networks'][number]) => boolean) => () =>
    gatherFlags(new Uint8Array(networks.map((network) => (pick(network) ? 1 : 0))), of)
  return columnTable<'network'>(grid, starts, {
    network: () => ({ kind: 'text', values: of, texts: networks.map(({ id }) => id) }),
    kind: () => gatherTexts(new Int32Array(networks.map(({ kind }) => networkKindIds.indexOf(kind))), networkKindIds, of),
    meetingsInRollingYear: () => ({
      kind: 'number',
      values: perRow(grid, starts, of, held.inRollingYear),
    }),
    goalAgreed: flags((network) => network.goalAgreed),
    taskAgreed: flags((network) => network.taskAgreed),
    wayOfWorkingAgreed: flags((network) => network.wayOfWorkingAgreed),
    coordinatingBodyAgreed: flags((network) => network.coordinatingBodyAgreed),
  })
}
