import type { PeriodSlots, TimeSlots } from './time-slots'

/** Dated entries of several owners (by number); of each the latest up to a day counts. */
export interface SlotLatest<Entry> {
  add(owner: number, day: string, entry: Entry): void
  /** The latest entry up to the period's last day; among those of one day the one added last. */
  upTo(owner: number, period: PeriodSlots): Entry | undefined
}

export function slotLatest<Entry>(owners: number, { count, slotOf }: TimeSlots): SlotLatest<Entry> {
  const entries: Entry[] = []
  const days: string[] = []
  /** The latest entry of each owner in each slot, by its place in `entries`; −1 = none. */
  const latest = new Int32Array(owners * count).fill(-1)
  return {
    add: (owner, day, entry) => {
      const place = owner * count + slotOf(day)
      const known = latest[place] ?? -1
      if (known !== -1 && (days[known] ?? '') > day) return
      latest[place] = entries.push(entry) - 1
      days.push(day)
    },
    upTo: (owner, { to }) => {
      for (let place = owner * count + to - 1; place >= owner * count; place -= 1) {
        const known = latest[place] ?? -1
        if (known !== -1) return entries[known]
      }
      return undefined
    },
  }
}
