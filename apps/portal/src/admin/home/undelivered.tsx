import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import { refusals } from '../../mail/refusal'
import type { Undelivered as Person } from '../../people/messages-of'
import { languageOf, say } from '../../text'
import { labelIn } from '../../text/label-in'

/** The people whom the last message did not reach. */
export function Undelivered({ people, req }: { people: readonly Person[]; req: PayloadRequest }) {
  if (people.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'messageChoices.homeTitle')}
        <span className="home__count">{people.length}</span>
      </h3>
      <ul className="home__due">
        {people.map(({ person, name, refusal, on }) => (
          <li key={person}>
            <Link href={`/admin/collections/people/${person}`}>{name}</Link>
            <span className="home__when">
              {dayText(on)}: {labelIn(refusals, refusal ?? 'rejected', languageOf(req))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
