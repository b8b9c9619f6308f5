import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import type { MeetingToRecord } from '../../meetings/to-record'
import { say } from '../../text'

/** Meetings named one by one; the rest are counted. */
const mostNamed = 8

/** Planned meetings whose day has passed: each waits to be recorded as held, or as cancelled. */
export function MeetingsToRecord({ meetings, req }: { meetings: readonly MeetingToRecord[]; req: PayloadRequest }) {
  if (meetings.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'meetings.toRecord')}
        <span className="home__count">{meetings.length}</span>
      </h3>
      <ul className="home__due">
        {meetings.slice(0, mostNamed).map(({ id, title, day }) => (
          <li key={id}>
            <Link href={`/admin/collections/meetings/${id}`}>{title}</Link>
            <span className="home__when">{say(req, 'meetings.toRecordHelp', { day: dayText(day) })}</span>
          </li>
        ))}
        {meetings.length > mostNamed && <li>{say(req, 'home.dueMore', { count: meetings.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
