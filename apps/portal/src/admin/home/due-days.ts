import { documentKinds, planTypes } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { addressOf } from '../../documents/return-address'
import type { WaitingReturn } from '../../documents/return-rounds'
import { translateTitle } from '../../fields/title'
import type { WaitingPlan } from '../../plans/waiting'
import { languageOf } from '../../text'
import { labelIn } from '../../text/label-in'
import type { DueDay } from './days-ahead'

/** By when a region is to return plans and surveys; what is late already waits elsewhere on the page. */
export function dueDays(
  { plans, returns }: { readonly plans: readonly WaitingPlan[]; readonly returns: readonly WaitingReturn[] },
  req: PayloadRequest,
): readonly DueDay[] {
  const language = languageOf(req)
  return [
    ...plans
      .filter(({ daysLeft }) => daysLeft >= 0)
      .map(({ id, title, due }) => ({
        key: `plan ${id}`,
        day: due,
        title: translateTitle(title, planTypes, language),
        href: `/admin/collections/plans/${id}`,
      })),
    ...returns
      .filter(({ daysLeft }) => daysLeft >= 0)
      .map((each) => ({
        key: `return ${each.round}`,
        day: each.due,
        title: labelIn(documentKinds, each.kind, language),
        href: addressOf(each),
      })),
  ]
}
