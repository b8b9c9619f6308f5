import type { CalendarDate } from '../calendar/calendar-date'

/** A training as far as it takes its trainers' days. */
export interface BookedTraining {
  readonly id: string
  /** Ids of its trainers. */
  readonly trainers: readonly string[]
  /** The days on which it is held: a training in blocks leaves its trainers free between them. */
  readonly days: readonly CalendarDate[]
}

/** A trainer who is in several trainings on one day. */
export interface DoubleBooking {
  readonly trainer: string
  readonly day: CalendarDate
  /** Ids of the trainings, in the order given. */
  readonly trainings: readonly string[]
}

/**
 * The trainers who are in several trainings on one day, by day and trainer. Days are compared, never spans: two
 * trainings in blocks may go on in the same weeks. It may be meant (a morning here, an afternoon there), so it is a
 * reason to ask, not to refuse. Trainings that are cancelled are left out by the caller.
 *
 * @example
 * const both = { trainers: ['p1'], days: ['2024-01-11'] }
 * doubleBookings([{ id: 'k1', ...both }, { id: 'k2', ...both }])
 * // [{ trainer: 'p1', day: '2024-01-11', trainings: ['k1', 'k2'] }]
 */
export function doubleBookings(trainings: readonly BookedTraining[]): readonly DoubleBooking[] {
  const found = new Map<string, { trainer: string; day: CalendarDate; trainings: string[] }>()
  for (const { id, trainers, days } of trainings) {
    for (const day of new Set(days)) {
      for (const trainer of new Set(trainers)) {
        const key = `${day} ${trainer}`
        const booking = found.get(key) ?? { trainer, day, trainings: [] }
        found.set(key, booking)
        booking.trainings.push(id)
      }
    }
  }
  const several = [...found].filter(([, booking]) => booking.trainings.length > 1)
  return several.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, booking]) => booking)
}
