import type { CalendarDate, RegionCode } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { summaryOf } from '../../feeds/calendar'
import type { Entry } from '../../feeds/entries'
import { dayText } from '../../fields'
import { regionName, timesOf } from '../../registrations/words'
import { languageOf, say } from '../../text'

/** Days named one by one; the rest are counted. */
const mostNamed = 12

const collections: Readonly<Record<Entry['kind'], string>> = {
  memo: 'memos',
  training: 'trainings',
  event: 'events',
  network: 'meetings',
  group: 'meetings',
}

function When({ entry, req }: { entry: Entry; req: PayloadRequest }) {
  const times = timesOf({ startsAt: entry.startsAt, endsAt: entry.endsAt }, languageOf(req))
  const state = entry.isCancelled ? say(req, 'meetings.isCancelled') : ''
  return (
    <span className="home__when">
      {[[dayText(entry.day), times].filter(Boolean).join(' '), entry.place ?? '', state].filter(Boolean).join(', ')}
    </span>
  )
}

/** Something that is to be returned by a day. */
export interface DueDay {
  readonly key: string
  readonly day: CalendarDate
  readonly title: string
  readonly href: string
}

interface DaysAheadProps {
  readonly entries: readonly Entry[]
  readonly due: readonly DueDay[]
  readonly region: RegionCode
  readonly req: PayloadRequest
}

/** What it is, with its record; a training of another region, in which own teams take part, has none to be read. */
function What({ entry, region, req }: { entry: Entry } & Pick<DaysAheadProps, 'region' | 'req'>) {
  const language = languageOf(req)
  const summary = summaryOf(entry, language)
  if (entry.kind === 'training' && entry.region !== region) {
    return (
      <span>
        {regionName(entry, language)}: {summary}
      </span>
    )
  }
  return <Link href={`/admin/collections/${collections[entry.kind]}/${entry.record}`}>{summary}</Link>
}

type Line = { readonly day: CalendarDate } & ({ readonly entry: Entry } | { readonly due: DueDay })

/** Both in the order of their days; what is due on a day stands before what happens on it. */
function linesOf(entries: readonly Entry[], due: readonly DueDay[]): readonly Line[] {
  const lines: Line[] = [
    ...due.map((each) => ({ day: each.day, due: each })),
    ...entries.map((entry) => ({ day: entry.day, entry })),
  ]
  return lines.toSorted((a, b) => a.day.localeCompare(b.day))
}

/** What lies ahead in a region: days of trainings, events and meetings, and by when plans and surveys are returned. */
export function DaysAhead({ entries, due, region, req }: DaysAheadProps) {
  const lines = linesOf(entries, due)
  return (
    <section className="home__proposals">
      <h3>{say(req, 'meetings.ahead')}</h3>
      {lines.length === 0 && <p className="home__help">{say(req, 'meetings.nothingAhead')}</p>}
      <ul className="home__due">
        {lines.slice(0, mostNamed).map((line) =>
          'due' in line ? (
            <li key={line.due.key}>
              <Link href={line.due.href}>{line.due.title}</Link>
              <span className="home__when">{say(req, 'planRounds.due', { day: dayText(line.day) })}</span>
            </li>
          ) : (
            <li key={`${line.entry.kind} ${line.entry.id}`}>
              <What entry={line.entry} region={region} req={req} />
              <When entry={line.entry} req={req} />
            </li>
          ),
        )}
        {lines.length > mostNamed && <li>{say(req, 'home.dueMore', { count: lines.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
