import { doubleBookings, type BookedTraining } from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { dayOf, instantOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'

type Fields = Readonly<Record<string, unknown>>

/** A trainer who on one of a training's days is in another training as well. */
export interface OtherBooking {
  readonly day: string
  /** The trainer's name; `null` when the reader may not see it. */
  readonly trainer: string | null
  /** The other training. */
  readonly id: string
  readonly title: string
}

/** Of the training in the form, which may have no id yet. */
const own = 'own'

/** What a training takes of each of its trainers. One that is cancelled takes nobody's day. */
function bookingsIn(id: string, { status, sessions, trainers }: Fields): readonly BookedTraining[] {
  if (status === 'cancelled') return []
  const ids = rowsOf(trainers).flatMap(({ trainer }) => idOf(trainer) ?? [])
  return ids.map((trainer) => ({
    id,
    trainers: [trainer],
    days: rowsOf(sessions).flatMap(({ date, heldBy }) =>
      holdsSession(trainer, ids, heldBy) ? (dayOf(date) ?? []) : [],
    ),
  }))
}

/** A session that names nobody of the training's trainers is held by all of them. */
function holdsSession(trainer: string, trainers: readonly string[], heldBy: unknown): boolean {
  const all: readonly unknown[] = Array.isArray(heldBy) ? heldBy : []
  const named = all.flatMap((each) => idOf(each) ?? []).filter((each) => trainers.includes(each))
  return named.length === 0 || named.includes(trainer)
}

/**
 * The query that finds the other trainings on a training's days with one of its trainers, as far as the reader may see
 * them; `null` when there is nothing to look for.
 */
export function queryOfOthers(training: Fields, id: string | null): string | null {
  const bookings = bookingsIn(own, training)
  const [trainers, days] = [
    bookings.flatMap((each) => each.trainers),
    [...new Set(bookings.flatMap((each) => each.days))],
  ]
  if (trainers.length === 0 || days.length === 0) return null
  return new URLSearchParams({
    depth: '1',
    limit: '100',
    'where[and][0][status][not_equals]': 'cancelled',
    'where[and][1][trainers.trainer][in]': trainers.join(','),
    'where[and][2][sessions.date][in]': days.map(instantOf).join(','),
    ...(id === null ? {} : { 'where[and][3][id][not_equals]': id }),
  }).toString()
}

/** Who of a training's trainers is elsewhere on which of its days, by day. */
export function bookedElsewhere(training: Fields, others: readonly Fields[]): readonly OtherBooking[] {
  return others
    .flatMap((other) =>
      doubleBookings([...bookingsIn(own, training), ...bookingsIn(String(other.id), other)]).map(
        ({ trainer, day }) => ({
          day,
          trainer: nameIn(other, trainer),
          id: String(other.id),
          title: String(other.title),
        }),
      ),
    )
    .sort((one, another) => (one.day < another.day ? -1 : one.day > another.day ? 1 : 0))
}

function nameIn({ trainers }: Fields, id: string): string | null {
  const found = rowsOf(trainers).find(({ trainer }) => idOf(trainer) === id)?.trainer
  const title = typeof found === 'object' && found !== null ? (found as Fields).title : null
  return typeof title === 'string' ? title : null
}
