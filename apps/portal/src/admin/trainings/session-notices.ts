import { checkTraining, curriculumIds, daysOfTraining, deviationKinds, type Session } from '@kotipesa/domain'
import type { OtherBooking } from '../../collections/training/booked-days'
import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { confirmedIds } from '../../questions/confirmed-field'
import { say, type Language } from '../../text'
import { labelIn } from '../../text/label-in'

type Fields = Readonly<Record<string, unknown>>
type Deviation = ReturnType<typeof checkTraining>[number]

/** Sessions in which nothing is missing, with their rows' numbers. */
function wholeSessions(training: Fields, isOne: (row: Fields) => boolean): (Session & { row: number })[] {
  return rowsOf(training.sessions).flatMap((each, row) => {
    const date = dayOf(each.date)
    const { hours } = each
    return isOne(each) && date !== null && typeof hours === 'number' && hours > 0 ? [{ date, hours, row }] : []
  })
}

function isDay(row: Fields): boolean {
  return daysOfTraining([row]).length > 0
}

/** In what a training in its form deviates from its curriculum. Nothing of one without sessions or that is cancelled. */
export function deviationsOf(training: Fields): readonly (Deviation & { readonly row: number | null })[] {
  const curriculum = curriculumIds.find((each) => each === training.curriculum)
  const sessions = wholeSessions(training, isDay)
  const after = wholeSessions(training, ({ kind }) => kind === 'consultation')
  if (curriculum === undefined || training.status === 'cancelled' || sessions.length + after.length === 0) return []
  const consultations = after.length === 0 ? null : after
  return checkTraining({ curriculum, sessions, consultations }).map((deviation) => {
    const [, place] = /^consultations\[(\d+)\]/.exec(deviation.path) ?? []
    return { ...deviation, row: place === undefined ? null : (after[Number(place)]?.row ?? null) }
  })
}

/** What is to be looked at in each session of a training in its form, in a few words, by row. */
export function sessionNotices(
  training: Fields,
  bookings: readonly OtherBooking[],
  language: Language,
): readonly (readonly string[])[] {
  const i18n = { i18n: { language } }
  const confirmed = confirmedIds(training.confirmed)
  const rows = rowsOf(training.sessions)
  const days = rows.map(({ date }) => dayOf(date))
  const deviations = deviationsOf(training)
  return rows.map(({ date }, row) => {
    const day = days[row] ?? null
    const isMissing = date === null || date === undefined || date === ''
    const isTwice = day !== null && days.indexOf(day) !== days.lastIndexOf(day) && !confirmed.includes(`day:${day}`)
    const elsewhere = bookings.filter((booking) => booking.day === day).map(({ trainer }) => trainer)
    return [
      ...(isMissing ? [say(i18n, 'sessionNotices.noDay')] : []),
      ...(isTwice ? [say(i18n, 'sessionNotices.dayTwice')] : []),
      ...[...new Set(elsewhere)].map((trainer) =>
        say(i18n, 'sessionNotices.elsewhere', { trainer: trainer ?? say(i18n, 'trainings.trainer') }),
      ),
      ...deviations.filter((each) => each.row === row).map(({ kind }) => labelIn(deviationKinds, kind, language)),
    ]
  })
}
