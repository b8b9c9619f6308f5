import { isActiveOn, type RegionCode, type Validity } from '@kotipesa/domain'
import { dayNumber } from './day-number'
import type { Grid } from './grid'

/** Something that belongs to a region and holds for a time: a team, a trainer, a network. */
export type Unit = Validity & { readonly region: RegionCode }

/** Which units are active on the last day of which period. */
export interface ActiveUnits {
  /** The place of each unit's region in the grid. */
  readonly regions: readonly number[]
  /** 1 at period × number of units + unit, both by their place in the lists, else 0. */
  readonly marks: Uint8Array
}

export function activeUnits(units: readonly Unit[], grid: Grid): ActiveUnits {
  const marks = new Uint8Array(grid.time.periods.length * units.length)
  const validities = units.map(({ validFrom, validUntil }) => ({
    validFrom: dayNumber(validFrom),
    validUntil: validUntil === null ? null : dayNumber(validUntil),
  }))
  for (const [place, { period }] of grid.time.periods.entries()) {
    const lastDay = dayNumber(period.lastDay)
    for (let unit = 0; unit < validities.length; unit += 1) {
      const validity = validities[unit]
      if (validity !== undefined && isActiveOn(validity, lastDay)) marks[place * units.length + unit] = 1
    }
  }
  return { regions: units.map(({ region }) => grid.regionIndex(region)), marks }
}
