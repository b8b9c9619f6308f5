import type { RegionCode } from '@kotipesa/domain'
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

interface DaysAheadProps {
  readonly entries: readonly Entry[]
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

/** What lies ahead in a region: days of trainings, events and meetings. */
export function DaysAhead({ entries, region, req }: DaysAheadProps) {
  return (
    <section className="home__proposals">
      <h3>{say(req, 'meetings.ahead')}</h3>
      {entries.length === 0 && <p className="home__help">{say(req, 'meetings.nothingAhead')}</p>}
      <ul className="home__due">
        {entries.slice(0, mostNamed).map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <What entry={entry} region={region} req={req} />
            <When entry={entry} req={req} />
          </li>
        ))}
        {entries.length > mostNamed && <li>{say(req, 'home.dueMore', { count: entries.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
