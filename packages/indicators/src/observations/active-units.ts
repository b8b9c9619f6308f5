import { isActiveOn, type RegionCode, type Validity } from '@kotipesa/domain'
import { dayNumber } from './day-number'
import type { Grid } from './grid'

/** Something that belongs to a region and holds for a time: a team, a trainer, a network. */
type Unit = Validity & { readonly region: RegionCode }

/** Which units are active on the last day of which period. */
export interface ActiveUnits {
  /** The place of each unit's region in the grid. */
  readonly regions: readonly number[]
  /** 1 at period × number of units + unit, both by their place in the lists, else 0. */
  readonly marks: Uint8Array
}

export function activeUnits(units: readonly Unit[], grid: Grid): ActiveUnits {
  const lastDays = grid.time.periods.map(({ period }) => dayNumber(period.lastDay))
  const marks = new Uint8Array(lastDays.length * units.length)
  const regions = units.map(({ region, validFrom, validUntil }, unit) => {
    const validity = {
      validFrom: dayNumber(validFrom),
      validUntil: validUntil === null ? null : dayNumber(validUntil),
    }
    for (let period = 0; period < lastDays.length; period += 1) {
      if (isActiveOn(validity, lastDays[period] ?? 0)) marks[period * units.length + unit] = 1
    }
    return grid.regionIndex(region)
  })
  return { regions, marks }
}
