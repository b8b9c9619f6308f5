import { createHash } from 'node:crypto'
import type { Random } from './random'

/** The half-years that are computed: 2016-H1 … 2025-H2. */
const firstYear = 2016
export const halfYears = 20

/** An id of the length that the portal's have. */
export function idOf(kind: string, index: number): string {
  const hex = createHash('md5').update(`${kind}${index}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const itemsAtOnce = 10_000

/**
 * A list as JSON.parse leaves it in memory, made in pieces: the JSON of a million reports is longer than a string can
 * be.
 */
export function listOf<Item>(length: number, make: (index: number) => Item): Item[] {
  const list: Item[] = []
  for (let start = 0; start < length; start += itemsAtOnce) {
    const piece = Array.from({ length: Math.min(itemsAtOnce, length - start) }, (_, index) => make(start + index))
    for (const item of JSON.parse(JSON.stringify(piece)) as Item[]) list.push(item)
  }
  return list
}

export function dayIn(random: Random, halfYear: number): string {
  const month = (halfYear % 2) * 6 + random.whole(1, 6)
  function twoDigits(number: number) {
    return String(number).padStart(2, '0')
  }
  return `${firstYear + Math.floor(halfYear / 2)}-${twoDigits(month)}-${twoDigits(random.whole(1, 28))}`
}

export function anyDay(random: Random): string {
  return dayIn(random, random.whole(0, halfYears - 1))
}

/** A day in one of the half-years after another; null = none in time. */
export function dayAfter(random: Random, halfYear: number, chance: number): string | null {
  const later = halfYear + random.whole(1, 4)
  return random.chance(chance) && later < halfYears ? dayIn(random, later) : null
}

/** Most entities are there all the time; some begin or end in between. */
export function validity(random: Random) {
  const beginning = random.chance(0.3) ? random.whole(1, halfYears - 4) : -1
  const ending = random.chance(0.1) ? random.whole(beginning + 2, halfYears - 1) : null
  return {
    validFrom: beginning === -1 ? '2015-08-01' : dayIn(random, beginning),
    validUntil: ending === null ? null : dayIn(random, ending),
  }
}
