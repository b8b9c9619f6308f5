import { curricula, eventKinds, networkKinds, isRegionCode, regionByCode, type Term } from '@kotipesa/domain'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { translateTitle } from '../fields/title'
import { meetingName } from '../meetings/stored'
import { spanOf } from '../registrations/calendar'
import { say, text } from '../text'
import { labelIn } from '../text/label-in'
import type { Entry, Feed } from './entries'

const terms: Readonly<Record<Exclude<Entry['kind'], 'network' | 'group'>, readonly Term[]>> = {
  training: curricula,
  event: eventKinds,
  memo: [],
}

/** What the training, event, network or group of a day is called. */
export function summaryOf({ kind, term, name, also }: Entry, language: Feed['language']): string {
  if (kind === 'network' || kind === 'group') return meetingName({ kind, term, name, also }, language)
  return name ?? labelIn(terms[kind], term, language)
}

/** With the unit in the number's form: "1 tunti", "3,5 tuntia". */
function inHours(hours: number, language: Feed['language']): string {
  return hours.toLocaleString(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' })
}

function regionName(code: string, language: Feed['language']): string {
  return isRegionCode(code) ? regionByCode(code).shortName[language] : code
}

/** What the calendar is called where it is fetched: of a trainer's not whose, since it may lie on anybody's screen. */
function calendarName({ title, trainer, language }: Feed): string {
  if (trainer !== null) return text('calendarFeeds.trainer')[language]
  return translateTitle(title, [...networkKinds, { label: text('calendarFeeds.wholeRegion') }], language)
}

/**
 * A calendar as calendar programs read it (iCalendar, RFC 5545): a session whose times are told is from then until
 * then in Helsinki, another takes its whole day. An entry keeps its UID for as long as its record has that day, and it is the one
 * that messages bring; SEQUENCE grows when the schedule changes.
 *
 * @param host the portal's, which makes the entries' ids the only ones of their kind
 */
export function calendarText(feed: Feed, entries: readonly Entry[], host: string): string {
  const { language } = feed
  const req = { i18n: { language } }
  const calendar = ical({
    name: `${calendarName(feed)} – Kotipesä`,
    prodId: { company: 'Kotipesä', product: 'Kotipesä', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@${host}`,
      sequence: entry.sequence,
      ...spanOf({ ...entry, date: entry.day }),
      location: entry.place,
      ...(entry.link === null ? {} : { url: entry.link }),
      summary: summaryOf(entry, language),
      description:
        entry.kind === 'memo'
          ? say(req, 'calendarFeeds.memo', { region: regionName(entry.region, language) })
          : say(req, 'calendarFeeds.entry', {
              region: regionName(entry.region, language),
              hours: inHours(entry.hours, language),
            }),
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: entry.kind === 'memo' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      timezone: null,
    })
  }
  return calendar.toString()
}
