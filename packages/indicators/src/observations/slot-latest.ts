import type { PeriodSlots, TimeSlots } from './time-slots'

/** Dated entries of several owners (by number); of each the latest up to a day counts. */
export interface SlotLatest<Entry> {
  /** The latest entry up to the period's last day; among those of one day the one added last. */
  upTo(owner: number, period: PeriodSlots): Entry | undefined
}

/**
 * Arranges entries by owner and time.
 *
 * @param collect is given the function with which it adds each entry, in the order of the list
 */
export function slotLatest<Entry>(
  owners: number,
  { count, slotOf }: TimeSlots,
  collect: (add: (owner: number, day: string, entry: Entry) => void) => void,
): SlotLatest<Entry> {
  const entries: Entry[] = []
  const days: string[] = []
  /** The latest entry of each owner up to each slot, by its place in `entries`; −1 = none. */
  const latest = new Int32Array(owners * count).fill(-1)
  collect((owner, day, entry) => {
    const place = owner * count + slotOf(day)
    const known = latest[place] ?? -1
    if (known !== -1 && (days[known] ?? '') > day) return
    latest[place] = entries.push(entry) - 1
    days.push(day)
  })
  for (let owner = 0; owner < owners; owner += 1) {
    for (let place = owner * count + 1; place < (owner + 1) * count; place += 1) {
      if (latest[place] === -1) latest[place] = latest[place - 1] ?? -1
    }
  }
  return { upTo: (owner, { to }) => entries[latest[owner * count + to - 1] ?? -1] }
}
