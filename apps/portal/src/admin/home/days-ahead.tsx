import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { summaryOf } from '../../feeds/calendar'
import type { Entry } from '../../feeds/entries'
import { dayText } from '../../fields'
import { timesOf } from '../../registrations/words'
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

/** What lies ahead in a region: days of trainings, events and meetings. */
export function DaysAhead({ entries, req }: { entries: readonly Entry[]; req: PayloadRequest }) {
  return (
    <section className="home__proposals">
      <h3>{say(req, 'meetings.ahead')}</h3>
      {entries.length === 0 && <p className="home__help">{say(req, 'meetings.nothingAhead')}</p>}
      <ul className="home__due">
        {entries.slice(0, mostNamed).map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <Link href={`/admin/collections/${collections[entry.kind]}/${entry.record}`}>
              {summaryOf(entry, languageOf(req))}
            </Link>
            <When entry={entry} req={req} />
          </li>
        ))}
        {entries.length > mostNamed && <li>{say(req, 'home.dueMore', { count: entries.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
