import type { RegionCode, Validity } from '@kotipesa/domain'
import { dayNumber } from './day-number'
import { numbersOf } from './numbers-of'
import type { PlaceOf } from './places'

/** Things that belong to a region and hold for a time: teams, trainers, networks. Each is known by its place. */
export interface Units {
  readonly ids: readonly string[]
  /** The place of each one's region. */
  readonly regions: Float64Array
  /** See `dayNumber`; no end = infinity. */
  readonly validFrom: Float64Array
  readonly validUntil: Float64Array
}

type Unit = Validity & { readonly id: string; readonly region: RegionCode }

export function unitsOf(records: readonly Unit[], regionOf: PlaceOf): Units {
  return {
    ids: records.map(({ id }) => id),
    regions: numbersOf(records, ({ region }) => regionOf(region)),
    validFrom: numbersOf(records, ({ validFrom }) => dayNumber(validFrom)),
    validUntil: numbersOf(records, ({ validUntil }) =>
      validUntil === null ? Number.POSITIVE_INFINITY : dayNumber(validUntil),
    ),
  }
}
