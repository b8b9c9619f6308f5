'use client'

import {
  coordinatorOn,
  coordinatorsAfter,
  helsinkiDay,
  isActiveOn,
  mandateParts,
  membershipRoles,
  nextDue,
  overdueSince,
  type CalendarDate,
} from '@kotipesa/domain'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { docsOf } from '../docs-of'
import { useLanguage } from '../language/use-language'
import { LinkedList } from '../linked-list'
import { turnSpan } from './turn-span'

type Fields = Readonly<Record<string, unknown>>

interface Found {
  readonly meetings: readonly Fields[]
  readonly members: readonly Fields[]
}

/** So many meetings stand one by one; the earlier ones are counted. */
const mostHeld = 5

const agreed = {
  goal: 'goalAgreed',
  task: 'taskAgreed',
  'way-of-working': 'wayOfWorkingAgreed',
  'coordinating-body': 'coordinatingBodyAgreed',
} as const

/** What a member is called; the title says the network too, which is on the page already. */
function nameOf({ person, title }: Fields): string {
  const name = typeof person === 'object' && person !== null ? (person as Fields).name : null
  return String(name ?? title)
}

function spanOf(fields: Fields) {
  return { validFrom: dayOf(fields.validFrom) ?? '', validUntil: dayOf(fields.validUntil) }
}

/** How the network in the form stands today: what is agreed, whose turn it is, who belongs to it, and its meetings. */
export function NetworkNow() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [found, setFound] = useState<Found | null>(null)
  const [today] = useState<CalendarDate>(() => helsinkiDay(new Date()))
  const { api, admin } = config.routes
  const network = id === undefined ? null : String(id)
  useEffect(() => {
    if (network === null) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const ofNetwork = `where[or][0][network][equals]=${network}&where[or][1][alsoNetworks][in]=${network}`
    Promise.all([
      docsOf<Fields>(`${api}/meetings?${ofNetwork}&depth=0&limit=200&sort=-heldOn`, signal),
      docsOf<Fields>(`${api}/memberships?where[network][equals]=${network}&depth=1&limit=500&sort=title`, signal),
    ]).then(
      ([meetings, members]) => setFound({ meetings, members }),
      () => undefined,
    )
    return () => controller.abort()
  }, [api, network])
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  if (network === null || found === null || savedDocumentData === undefined) return null
  const gaps = mandateParts.filter((part) => savedDocumentData[agreed[part.id]] !== true)
  const turns = rowsOf(savedDocumentData.coordination).map((turn) => ({ ...spanOf(turn), name: String(turn.name) }))
  const [current, next] = [coordinatorOn(turns, today), coordinatorsAfter(turns, today)[0]]
  const held = found.meetings.filter(({ state }) => state === 'held')
  const ahead = found.meetings.filter(({ state, heldOn }) => state === 'planned' && (dayOf(heldOn) ?? '') >= today)
  const meets = {
    ...spanOf(savedDocumentData),
    meetings: held.flatMap(({ heldOn }) => dayOf(heldOn) ?? []).map((heldOn) => ({ heldOn })),
  }
  const due = nextDue(meets, today)
  const members = found.members.filter((each) => isActiveOn(spanOf(each), today))
  return (
    <section className="belongings" aria-labelledby="network-now">
      <h2 id="network-now">{words('networks.now')}</h2>
      <ul>
        <li>
          {gaps.length === 0
            ? words('networks.mandateWhole')
            : words('networks.mandateGaps', { parts: gaps.map(({ label }) => label[language]).join(', ') })}
        </li>
        {current !== null && <li>{words('networks.coordinates', { name: current.name, span: turnSpan(current) })}</li>}
        {current === null && turns.length > 0 && <li>{words('networks.coordinatesNobody')}</li>}
        {next !== undefined && (
          <li>{words('networks.coordinatesNext', { name: next.name, from: dayText(next.validFrom) })}</li>
        )}
        {due !== null && (
          <li>
            {words(overdueSince(meets, today) === null ? 'networks.nextDue' : 'networks.late', { day: dayText(due) })}
          </li>
        )}
      </ul>
      <h3>{words('networks.members')}</h3>
      {members.length === 0 && <p>{words('networks.noMembers')}</p>}
      <ul>
        {members.map((each) => (
          <li key={String(each.id)}>
            <a href={`${admin}/collections/memberships/${String(each.id)}`}>{nameOf(each)}</a>
            {typeof each.role === 'string' && ` – ${labelIn(membershipRoles, each.role, language)}`}
          </li>
        ))}
      </ul>
      <LinkedList
        title={words('networks.ahead')}
        lines={ahead.toReversed().map((each) => ({
          key: String(each.id),
          href: `${admin}/collections/meetings/${String(each.id)}`,
          title: String(each.title),
        }))}
      />
      {held.length === 0 && <p>{words('networks.notHeld')}</p>}
      <LinkedList
        title={words('networks.held')}
        lines={held.slice(0, mostHeld).map((each) => ({
          key: String(each.id),
          href: `${admin}/collections/meetings/${String(each.id)}`,
          title: String(each.title),
          ...(typeof each.attendees === 'number'
            ? { note: words('networks.heldNote', { attendees: each.attendees }) }
            : {}),
        }))}
      />
      {held.length > mostHeld && <p>{words('networks.moreHeld', { count: held.length - mostHeld })}</p>}
    </section>
  )
}
