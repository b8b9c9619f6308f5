import { helsinkiDay, scheduleChange, type KnownSession, type ScheduleChange } from '@kotipesa/domain'
import { dayOf } from '../fields/day-value'
import { rowsOf } from '../fields/rows-of'

type Fields = Readonly<Record<string, unknown>>

function known({ id, date, startsAt, endsAt, place, link }: Fields): readonly KnownSession[] {
  const day = dayOf(date)
  function words(value: unknown): string | null {
    return typeof value === 'string' && value !== '' ? value : null
  }
  const times = { startsAt: words(startsAt), endsAt: words(endsAt) }
  return day === null ? [] : [{ id: String(id), date: day, ...times, place: words(place), link: words(link) }]
}

function isOff({ status, isCancelled }: Fields): boolean {
  return status === 'cancelled' || isCancelled === true
}

/**
 * What of a changed training or event those who have registered are told; `null` = nothing. When it is cancelled, or held
 * after all, it is every session that is to come.
 */
export function toldOf(before: Fields, after: Fields): ScheduleChange | null {
  const today = helsinkiDay(new Date())
  const [was, is] = [rowsOf(before.sessions).flatMap(known), rowsOf(after.sessions).flatMap(known)]
  const change = scheduleChange(was, is, today)
  if (isOff(before) && isOff(after)) return null
  const isAbout = [...was, ...is].some(({ date }) => date >= today)
  if (isOff(before) !== isOff(after) && isAbout) {
    return { changed: is.filter(({ date }) => date >= today), dropped: change.dropped }
  }
  return change.changed.length > 0 || change.dropped.length > 0 ? change : null
}
