import type { DatedAmounts } from '../columns/dated-amounts'
import { afterEveryDay } from '../columns/day-number'

/** The first day on which each owner has an amount; `afterEveryDay` = none. */
export function firstDays({ owners, ownerOf, days, amounts }: DatedAmounts): Int32Array {
  const first = new Int32Array(owners).fill(afterEveryDay)
  for (let index = 0; index < days.length; index += 1) {
    const owner = ownerOf[index] ?? 0
    const day = days[index] ?? 0
    if ((amounts[index] ?? 0) > 0 && day < (first[owner] ?? 0)) first[owner] = day
  }
  return first
}

/** Whether no owner has more than one amount. */
export function isOneEach({ owners, ownerOf }: DatedAmounts): boolean {
  const seen = new Uint8Array(owners)
  for (let index = 0; index < ownerOf.length; index += 1) {
    const owner = ownerOf[index] ?? 0
    if (seen[owner] === 1) return false
    seen[owner] = 1
  }
  return true
}
