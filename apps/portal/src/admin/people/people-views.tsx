'use client'

import { helsinkiDay, membershipKindIds, type MembershipKindId } from '@kotipesa/domain'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { instantOf } from '../../fields/day-value'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'

interface View {
  readonly title: TextPath
  readonly collection: 'people' | 'trainers' | 'memberships'
  /** What is asked of the memberships. */
  readonly asked?: Readonly<Record<string, string>>
}

function ofKind(kind: MembershipKindId): Readonly<Record<string, string>> {
  return { '[of][equals]': kind }
}

/** One register, seen by what people belong to. */
const views: readonly View[] = [
  { title: 'people.plural', collection: 'people' },
  { title: 'trainers.plural', collection: 'trainers' },
  { title: 'peopleViews.contacts', collection: 'memberships', asked: { '[isContact][equals]': 'true' } },
  ...membershipKindIds.map((kind): View => ({
    title: `peopleViews.${kind}`,
    collection: 'memberships',
    asked: ofKind(kind),
  })),
]

/** The list's address for those who belong to something today: without an end, or with one to come. */
function queryOf(asked: View['asked'], today: string): string {
  if (asked === undefined) return ''
  const ends = [{ '[validUntil][exists]': 'false' }, { '[validUntil][greater_than]': instantOf(today) }]
  const conditions = ends.flatMap((end, group) =>
    [asked, end].flatMap((each, index) =>
      Object.entries(each).map(([path, value]) => [`where[or][${group}][and][${index}]${path}`, value]),
    ),
  )
  return `?${new URLSearchParams(conditions).toString()}`
}

/** Ways to see the people of a region: as trainers, contacts of teams, experts by experience and so on. */
export function PeopleViews() {
  const { config } = useConfig()
  const language = useLanguage()
  const pathname = usePathname()
  const query = useSearchParams()
  const [today] = useState(() => helsinkiDay(new Date()))
  const kind = query.get('where[or][0][and][0][of][equals]')
  const isOfContacts = query.has('where[or][0][and][0][isContact][equals]')
  return (
    <nav className="people-views" aria-label={say({ i18n: { language } }, 'peopleViews.title')}>
      <ul>
        {views.map(({ title, collection, asked }) => {
          const address = `${config.routes.admin}/collections/${collection}`
          const isAsked =
            asked === undefined || (asked['[of][equals]'] === undefined ? isOfContacts : asked['[of][equals]'] === kind)
          return (
            <li key={title}>
              <Link
                href={`${address}${queryOf(asked, today)}`}
                prefetch={false}
                aria-current={pathname === address && isAsked ? 'page' : undefined}
              >
                {say({ i18n: { language } }, title)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
