import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import type { WaitingRequest } from '../../information-requests/waiting'
import { say } from '../../text'

function why({ due, daysLeft }: WaitingRequest, req: PayloadRequest): string {
  if (daysLeft === 0) return say(req, 'informationRequests.homeToday')
  if (daysLeft < 0) return say(req, 'informationRequests.homeLate', { day: dayText(due) })
  return say(req, 'informationRequests.homeDue', { day: dayText(due), days: daysLeft })
}

interface Props {
  readonly requests: readonly WaitingRequest[]
  readonly req: PayloadRequest
}

/** Open requests for information that are late or due within two weeks. */
export function RequestsWaiting({ requests, req }: Props) {
  if (requests.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'informationRequests.homeTitle')}
        <span className="home__count">{requests.length}</span>
      </h3>
      <ul className="home__due">
        {requests.map((request) => (
          <li key={request.id}>
            <Link href={`/admin/collections/information-requests/${request.id}`}>{request.title}</Link>
            <span className="home__when">{why(request, req)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
