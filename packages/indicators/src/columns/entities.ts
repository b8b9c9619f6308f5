import type { Validity } from '@kotipesa/domain'
import { afterEveryDay, dayNumber } from './day-number'
import type { IndexOf } from './indexes'

/**
 * Things that belong to a region and hold for a time: teams, trainers, networks. Each is known by its index; one that
 * belongs to several regions stands once for each.
 */
export interface Entities {
  /** The index of the entity, of which there may be several. */
  readonly entityOf: Int32Array
  /** The index of the region. */
  readonly regions: Int32Array
  /** See `dayNumber`; no end = `afterEveryDay`. */
  readonly validFrom: Int32Array
  readonly validUntil: Int32Array
}

/** @param validityOf null = the record is no entity at any time */
export function entitiesOf<Entity>(
  records: readonly Entity[],
  validityOf: (entity: Entity) => Validity | null,
  regionsOf: (entity: Entity) => readonly string[],
  indexOf: IndexOf,
): Entities {
  const entityOf: number[] = []
  const regions: number[] = []
  const from: number[] = []
  const until: number[] = []
  for (const [entity, record] of records.entries()) {
    const validity = validityOf(record)
    if (validity === null) continue
    for (const region of regionsOf(record)) {
      entityOf.push(entity)
      regions.push(indexOf(region))
      from.push(dayNumber(validity.validFrom))
      until.push(validity.validUntil === null ? afterEveryDay : dayNumber(validity.validUntil))
    }
  }
  return {
    entityOf: Int32Array.from(entityOf),
    regions: Int32Array.from(regions),
    validFrom: Int32Array.from(from),
    validUntil: Int32Array.from(until),
  }
}

/** Those of the entities that are meant. */
export function entitiesWhere(
  { entityOf, regions, validFrom, validUntil }: Entities,
  isMeant: (entity: number) => boolean,
): Entities {
  const indexes = new Int32Array(entityOf.length)
  let count = 0
  for (let index = 0; index < entityOf.length; index += 1) {
    if (!isMeant(entityOf[index] ?? -1)) continue
    indexes[count] = index
    count += 1
  }
  function those(all: Int32Array): Int32Array {
    const meant = new Int32Array(count)
    for (let index = 0; index < count; index += 1) meant[index] = all[indexes[index] ?? -1] ?? -1
    return meant
  }
  return {
    entityOf: those(entityOf),
    regions: those(regions),
    validFrom: those(validFrom),
    validUntil: those(validUntil),
  }
}
