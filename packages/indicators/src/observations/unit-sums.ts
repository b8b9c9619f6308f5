import type { FactsColumns } from '../columns/facts-columns'
import type { Standing, Units } from '../fields/datum'
import { forEachActive } from './active-units'
import type { NumberIn } from './field-sources'
import type { Grid } from './grid'
import type { PeriodSlots } from './time-slots'

interface Sum {
  readonly datum: Units
  readonly weight: Float64Array
  /** What must be so, by its place among all that is asked of the list. */
  readonly standings: readonly number[]
  readonly sums: Float64Array
}

/**
 * What the active units of a list add in each cell, for each of some data over it. What several of them ask of a unit is
 * found once.
 *
 * @param standingOf 1 where what is asked is so, else 0
 */
export function unitSums(
  data: readonly Units[],
  { units, lists, weights, regions }: FactsColumns,
  { time: { periods }, cells }: Grid,
  standingOf: (standing: Standing) => NumberIn,
): ReadonlyMap<Units, Float64Array> {
  const [first] = data
  if (first === undefined) return new Map()
  function asked({ where = [] }: Units) {
    return where.flatMap((each) => ('datum' in each ? [each] : []))
  }
  const different = [...new Set(data.flatMap(asked))]
  const standings = different.map(standingOf)
  const stands = new Uint8Array(standings.length)
  const all: readonly Sum[] = data.map((datum) => ({
    datum,
    weight: weights.get(datum) ?? new Float64Array(),
    standings: asked(datum).map((each) => different.indexOf(each)),
    sums: new Float64Array(cells),
  }))
  /** 1 where any of them can count the unit. */
  const counts = new Uint8Array(lists[first.from].length)
  for (const { weight } of all) {
    for (let unit = 0; unit < counts.length; unit += 1) if (weight[unit] !== 0) counts[unit] = 1
  }
  function add(region: number, place: number, unit: number, period: PeriodSlots): void {
    const cell = place * regions.length + region
    if (counts[unit] === 0) return
    for (let one = 0; one < standings.length; one += 1) stands[one] = standings[one]?.(unit, period, place) ?? 0
    for (let one = 0; one < all.length; one += 1) {
      const sum = all[one]
      if (sum === undefined) continue
      let amount = sum.weight[unit] ?? 0
      for (let each = 0; each < sum.standings.length; each += 1) amount *= stands[sum.standings[each] ?? -1] ?? 0
      sum.sums[cell] = (sum.sums[cell] ?? 0) + amount
    }
  }
  forEachActive(units[first.from], periods, { from: 0, to: units[first.from].unitOf.length }, add)
  return new Map(all.map(({ datum, sums }) => [datum, sums]))
}
