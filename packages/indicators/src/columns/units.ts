import type { Validity } from '@kotipesa/domain'
import { dayNumber } from './day-number'
import type { PlaceOf } from './places'

/**
 * Things that belong to a region and hold for a time: teams, trainers, networks. Each is known by its place; one that
 * belongs to several regions stands once for each.
 */
export interface Units {
  /** The place of the unit, of which there may be several. */
  readonly unitOf: Int32Array
  /** The place of the region. */
  readonly regions: Int32Array
  /** See `dayNumber`; no end = infinity. */
  readonly validFrom: Float64Array
  readonly validUntil: Float64Array
}

/** @param validityOf null = the record is no unit at any time */
export function unitsOf<Unit>(
  records: readonly Unit[],
  validityOf: (unit: Unit) => Validity | null,
  regionsOf: (unit: Unit) => readonly string[],
  placeOf: PlaceOf,
): Units {
  const unitOf: number[] = []
  const regions: number[] = []
  const from: number[] = []
  const until: number[] = []
  for (const [unit, record] of records.entries()) {
    const validity = validityOf(record)
    if (validity === null) continue
    for (const region of regionsOf(record)) {
      unitOf.push(unit)
      regions.push(placeOf(region))
      from.push(dayNumber(validity.validFrom))
      until.push(validity.validUntil === null ? Number.POSITIVE_INFINITY : dayNumber(validity.validUntil))
    }
  }
  return {
    unitOf: Int32Array.from(unitOf),
    regions: Int32Array.from(regions),
    validFrom: Float64Array.from(from),
    validUntil: Float64Array.from(until),
  }
}

/** Those of the units that are meant. */
export function unitsWhere(
  { unitOf, regions, validFrom, validUntil }: Units,
  isMeant: (unit: number) => boolean,
): Units {
  const places = new Int32Array(unitOf.length)
  let count = 0
  for (let place = 0; place < unitOf.length; place += 1) {
    if (!isMeant(unitOf[place] ?? -1)) continue
    places[count] = place
    count += 1
  }
  function those<Numbers extends Int32Array | Float64Array>(all: Numbers, meant: Numbers): Numbers {
    for (let index = 0; index < count; index += 1) meant[index] = all[places[index] ?? -1] ?? Number.NaN
    return meant
  }
  return {
    unitOf: those(unitOf, new Int32Array(count)),
    regions: those(regions, new Int32Array(count)),
    validFrom: those(validFrom, new Float64Array(count)),
    validUntil: those(validUntil, new Float64Array(count)),
  }
}
