import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import type { WaitingPlan } from '../../plans/waiting'
import { languageOf, say } from '../../text'
import { translateTitle } from '../../fields/title'
import { planTypes } from '@kotipesa/domain'

function why({ isReturned, due, daysLeft }: WaitingPlan, req: PayloadRequest): string {
  if (isReturned) return say(req, 'plans.homeReturned')
  if (daysLeft === 0) return say(req, 'plans.homeToday')
  if (daysLeft < 0) return say(req, 'plans.homeOverdue', { day: dayText(due) })
  return say(req, 'plans.homeDue', { day: dayText(due), days: daysLeft })
}

/** Plans of national rounds that are due soon or were returned. */
export function PlansWaiting({ plans, req }: { readonly plans: readonly WaitingPlan[]; readonly req: PayloadRequest }) {
  if (plans.length === 0) return null
  return (
    <section className="home__proposals">
      <h3>
        {say(req, 'plans.homeTitle')}
        <span className="home__count">{plans.length}</span>
      </h3>
      <ul className="home__due">
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link href={`/admin/collections/plans/${plan.id}`}>
              {translateTitle(plan.title, planTypes, languageOf(req))}
            </Link>
            <span className="home__when">{why(plan, req)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
