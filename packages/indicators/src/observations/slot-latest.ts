import type { PeriodSlots, TimeSlots } from './time-slots'

/** Dated entries of several owners (by number); of each the latest up to a day counts. */
export interface SlotLatest<Entry> {
  add(owner: number, day: string, entry: Entry): void
  /** The latest entry up to the period's last day; among those of one day the one added last. */
  upTo(owner: number, period: PeriodSlots): Entry | undefined
}

export function slotLatest<Entry>({ count, slotOf }: TimeSlots): SlotLatest<Entry> {
  const latest = new Map<number, { readonly day: string; readonly entry: Entry }>()
  return {
    add: (owner, day, entry) => {
      const place = owner * count + slotOf(day)
      const known = latest.get(place)
      if (known === undefined || known.day <= day) latest.set(place, { day, entry })
    },
    upTo: (owner, { to }) => {
      for (let slot = to - 1; slot >= 0; slot -= 1) {
        const known = latest.get(owner * count + slot)
        if (known !== undefined) return known.entry
      }
      return undefined
    },
  }
}
