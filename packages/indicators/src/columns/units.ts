import type { Validity } from '@kotipesa/domain'
import { afterEveryDay, dayNumber } from './day-number'
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
  /** See `dayNumber`; no end = `afterEveryDay`. */
  readonly validFrom: Int32Array
  readonly validUntil: Int32Array
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
      until.push(validity.validUntil === null ? afterEveryDay : dayNumber(validity.validUntil))
    }
  }
  return {
    unitOf: Int32Array.from(unitOf),
    regions: Int32Array.from(regions),
    validFrom: Int32Array.from(from),
    validUntil: Int32Array.from(until),
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
  function those(all: Int32Array): Int32Array {
    const meant = new Int32Array(count)
    for (let index = 0; index < count; index += 1) meant[index] = all[places[index] ?? -1] ?? -1
    return meant
  }
  return { unitOf: those(unitOf), regions: those(regions), validFrom: those(validFrom), validUntil: those(validUntil) }
}
