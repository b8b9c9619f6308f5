import { daysBetween, type CalendarDate, type OpenStepId } from '@kotipesa/domain'
import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import type { OpenMatter } from '../../collections/chain/open-matters'
import { dayText } from '../../fields'
import { say, type TextPath } from '../../text'

/** Matters named one by one; the rest are counted. */
const mostNamed = 8

const words: Readonly<Record<OpenStepId, TextPath>> = {
  agenda: 'chain.homeAgenda',
  answer: 'chain.homeAnswer',
  outcome: 'chain.homeOutcome',
  memo: 'chain.homeMemo',
  done: 'chain.homeDone',
}

/** The questions and decisions of a region that wait, each with its link, those first that have waited longest. */
export function ChainTasks({
  matters,
  today,
  req,
}: {
  matters: readonly OpenMatter[]
  today: CalendarDate
  req: PayloadRequest
}) {
  if (matters.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'chain.homeTitle')}
        <span className="home__count">{matters.length}</span>
      </h3>
      <ul className="home__due">
        {matters.slice(0, mostNamed).map(({ collection, id, title, step, since, due, isCancelled }) => (
          <li key={`${id} ${step}`}>
            <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link>
            <span className="home__when">
              {say(req, isCancelled ? 'chain.homeCancelled' : words[step], {
                since: dayText(since),
                due: dayText(due),
                days: daysBetween(since, today),
              })}
            </span>
          </li>
        ))}
        {matters.length > mostNamed && <li>{say(req, 'home.dueMore', { count: matters.length - mostNamed })}</li>}
      </ul>
    </section>
  )
}
