import { documentKinds } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { addressOf } from '../../documents/return-address'
import type { WaitingReturn } from '../../documents/return-rounds'
import { dayText } from '../../fields'
import { languageOf, say } from '../../text'
import { labelIn } from '../../text/label-in'

function why({ isSentBack, due, daysLeft }: WaitingReturn, req: PayloadRequest): string {
  if (isSentBack) return say(req, 'planRounds.returnBack', { day: dayText(due) })
  if (daysLeft === 0) return say(req, 'planRounds.returnToday')
  if (daysLeft < 0) return say(req, 'planRounds.returnLate', { day: dayText(due) })
  return say(req, 'planRounds.returnDue', { day: dayText(due), days: daysLeft })
}

/** What is to be sent to THL in the national rounds: with its due day, and where it is made. */
export function ReturnsWaiting({
  returns,
  req,
}: {
  readonly returns: readonly WaitingReturn[]
  readonly req: PayloadRequest
}) {
  if (returns.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'planRounds.homeReturns')}
        <span className="home__count">{returns.length}</span>
      </h3>
      <ul className="home__due">
        {returns.map((each) => (
          <li key={each.round}>
            <Link href={addressOf(each)}>{labelIn(documentKinds, each.kind, languageOf(req))}</Link>
            <span className="home__when">{why(each, req)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
