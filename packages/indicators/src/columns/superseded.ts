import { isGreaterId } from '../facts/greater-id'
import type { RecordDays } from './read-one-per-day'

/** Knuth's multiplier: spreads neighbouring numbers over all 32 bits. */
const spread = 0x9e3779b1
const daysApart = 1_000_003

/**
 * 1 at the indexes of the records before which another of the same owner and day goes: that with the greater id. Days of
 * 0 are none.
 */
export function supersededRecords(
  { ownerOf, days }: Pick<RecordDays, 'ownerOf' | 'days'>,
  idAt: (index: number) => string,
): Uint8Array {
  const superseded = new Uint8Array(days.length)
  const bits = Math.ceil(Math.log2(2 * days.length + 2))
  const mask = 2 ** bits - 1
  /** The index after that of the record that goes before the others of its owner and day; 0 = free. */
  const best = new Int32Array(mask + 1)
  for (let index = 0; index < days.length; index += 1) {
    const owner = ownerOf[index] ?? -1
    const day = days[index] ?? 0
    if (day === 0) continue
    let slot = Math.imul(Math.imul(owner, daysApart) + day, spread) >>> (32 - bits)
    let other = (best[slot] ?? 0) - 1
    while (other !== -1 && (ownerOf[other] !== owner || days[other] !== day)) {
      slot = (slot + 1) & mask
      other = (best[slot] ?? 0) - 1
    }
    if (other === -1 || isGreaterId(idAt(index), idAt(other))) {
      if (other !== -1) superseded[other] = 1
      best[slot] = index + 1
    } else superseded[index] = 1
  }
  return superseded
}
