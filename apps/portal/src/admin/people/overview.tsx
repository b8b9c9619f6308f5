'use client'

import { findTerm, type Term } from '@kotipesa/domain'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { declinableMessages } from '../../mail/declinable'
import { messageKinds, messageStates } from '../../mail/message-terms'
import { refusals } from '../../mail/refusal'
import type { Asked, PersonOverview, SentMessage } from '../../people/person-overview'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { LinkedList } from '../linked-list'
import { useLanguage } from '../language/use-language'

/** What waits for the person in the form, the days as a trainer, and the messages of late. */
export function Overview() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [overview, setOverview] = useState<PersonOverview | null>(null)
  const api = config.routes.api
  const person = id === undefined ? null : String(id)
  useEffect(() => {
    if (person === null) return undefined
    const controller = new AbortController()
    async function load(): Promise<void> {
      const address = `${api}/people/${String(person)}/overview`
      const reply = await fetch(address, { credentials: 'include', signal: controller.signal }).catch(() => null)
      if (reply?.ok) setOverview((await reply.json()) as PersonOverview)
    }
    void load()
    return () => controller.abort()
  }, [api, person])
  if (overview === null) return null
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function asked({ collection, id: record, title, on }: Asked) {
    const note = words(collection === 'trainings' ? 'messageChoices.asked' : 'messageChoices.reportDue', {
      day: dayText(on),
    })
    return {
      key: `${record} ${title}`,
      href: `${config.routes.admin}/collections/${collection}/${record}`,
      title,
      note,
    }
  }
  function term(terms: readonly Term[], member: string): string {
    return findTerm(terms, member)?.label[language] ?? member
  }
  function sent({ kind, state, refusal, on }: SentMessage): string {
    const reason = refusal === null ? '' : ` (${term(refusals, refusal)})`
    return `${dayText(on)}: ${term(messageKinds, kind)}, ${term(messageStates, state)}${reason}`
  }
  const { undelivered, declined, years, messages, shownUntil, isReachable } = overview
  const declinedKinds = declinableMessages.filter(({ id: kind }) => declined.includes(kind))
  return (
    <section className="belongings" aria-labelledby="overview-title">
      <h2 id="overview-title">{words('messageChoices.overview')}</h2>
      {undelivered !== null && (
        <p className="overview__problem">
          {words('messageChoices.undelivered', {
            day: dayText(undelivered.on),
            reason: term(refusals, undelivered.refusal ?? 'rejected'),
          })}
        </p>
      )}
      {!isReachable && <p>{words('messageChoices.mayNotWrite')}</p>}
      {shownUntil !== null && <p>{words('messageChoices.shownUntil', { day: dayText(shownUntil) })}</p>}
      {years.length > 0 && (
        <>
          <h3>{words('messageChoices.years')}</h3>
          <ul>
            {years.map(({ year, used, planned }) => (
              <li key={year}>
                {words('messageChoices.year', { year, used: number.format(used), planned: number.format(planned) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <LinkedList title={words('messageChoices.askedOf')} lines={overview.asked.map(asked)} />
      {overview.asked.length === 0 && <p>{words('messageChoices.asksNothing')}</p>}
      <h3>{words('messageChoices.sent')}</h3>
      {messages.length === 0 && <p>{words('messageChoices.noneSent')}</p>}
      <ul>
        {messages.map((message, index) => (
          <li key={`${message.on} ${String(index)}`}>{sent(message)}</li>
        ))}
      </ul>
      {declinedKinds.length > 0 && (
        <p>
          {words('messageChoices.declined', {
            kinds: declinedKinds.map(({ label }) => capitalised(label)[language]).join('; '),
          })}
        </p>
      )}
    </section>
  )
}
