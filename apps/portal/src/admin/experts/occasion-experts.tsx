'use client'

import { helsinkiDay, isActiveOn } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '../../access/actor'
import { dayText } from '../../fields/day-text'
import { dayOf, instantOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { typedNumber } from '../../fields/typed-number'
import { say, type TextPath } from '../../text'
import { docsOf } from '../docs-of'
import { LinkedList } from '../linked-list'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { useMayWrite } from '../use-may-write'

type Fields = Readonly<Record<string, unknown>>

function nameOf(membership: unknown): string {
  const { person } = (membership ?? {}) as { person?: { name?: unknown } }
  return typeof person?.name === 'string' ? person.name : ''
}

/** The days of what the form holds that have come. */
function daysIn(record: Fields | undefined, today: string): readonly string[] {
  const days = [record?.heldOn, ...rowsOf(record?.sessions).map(({ date }) => date)].flatMap((day) => dayOf(day) ?? [])
  return [...new Set(days)].filter((day) => day <= today).toSorted()
}

/** Whether somebody is an expert by experience on a day. */
function isExpertOn({ validFrom, validUntil }: Fields, day: string): boolean {
  return isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, day)
}

/** The experts by experience who took part in the meeting, training or event in the form, and the form that adds one. */
export function OccasionExperts({ of }: { readonly of: 'meeting' | 'training' | 'event' }) {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const mayWrite = useMayWrite('expert-occasions')
  const [occasions, setOccasions] = useState<readonly Fields[] | null>(null)
  const [experts, setExperts] = useState<readonly Fields[]>([])
  const [entry, setEntry] = useState({ expert: '', day: '', hours: '' })
  const [problem, setProblem] = useState('')
  const { api, admin } = config.routes
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const region = idOf(savedDocumentData?.region)
  const [today] = useState(() => helsinkiDay(new Date()))
  const days = daysIn(savedDocumentData, today)
  const day = entry.day || (days[0] ?? '')
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  const taken = `${api}/expert-occasions?where[${of}][equals]=${String(id)}&depth=2&limit=200&sort=day`
  useEffect(() => {
    if (id === undefined || region === null) return undefined
    const controller = new AbortController()
    const expert = `where[of][equals]=experts-by-experience&where[region][equals]=${region}&depth=1&limit=500`
    docsOf<Fields>(taken, controller.signal).then(setOccasions, () => undefined)
    docsOf<Fields>(`${api}/memberships?${expert}`, controller.signal).then(setExperts, () => undefined)
    return () => controller.abort()
  }, [api, id, region, taken])
  if (id === undefined || occasions === null) return null
  async function add(): Promise<void> {
    const data = {
      region,
      [of]: id,
      expert: entry.expert,
      day: instantOf(day),
      hours: typedNumber(entry.hours),
    }
    const answer = await sent<object>(`${api}/expert-occasions`, data)
    setProblem('problem' in answer ? (answer.problem ?? words('common.failed')) : '')
    if ('body' in answer) {
      setEntry({ expert: '', day: entry.day, hours: '' })
      setOccasions(await docsOf<Fields>(taken))
    }
  }
  const lines = occasions.map((each) => ({
    key: String(each.id),
    href: `${admin}/collections/expert-occasions/${String(each.id)}`,
    title: nameOf(each.expert),
    note: `${dayText(each.day)}, ${number.format(Number(each.hours))} h`,
  }))
  return (
    <section className="belongings occasion-experts" aria-labelledby="occasion-experts">
      <h2 id="occasion-experts">{words('experts.who')}</h2>
      <p>{words('experts.occasionHelp')}</p>
      <LinkedList title={words('experts.took')} lines={lines} />
      {mayWrite && days.length > 0 && (
        <div className="roles__form">
          <label htmlFor="expert-who">{words('expertOccasions.expert')}</label>
          <select
            id="expert-who"
            value={entry.expert}
            onChange={({ target }) => setEntry({ ...entry, expert: target.value })}
          >
            <option value="">{words('handover.choose')}</option>
            {experts
              .filter((each) => isExpertOn(each, day))
              .map((each) => (
                <option key={String(each.id)} value={String(each.id)}>
                  {nameOf(each)}
                </option>
              ))}
          </select>
          <label htmlFor="expert-day">{words('expertOccasions.day')}</label>
          <select
            id="expert-day"
            value={day}
            onChange={({ target }) => setEntry({ ...entry, day: target.value, expert: '' })}
          >
            {days.map((each) => (
              <option key={each} value={each}>
                {dayText(each)}
              </option>
            ))}
          </select>
          <label htmlFor="expert-hours">{words('expertOccasions.hours')}</label>
          <input
            id="expert-hours"
            inputMode="decimal"
            autoComplete="off"
            value={entry.hours}
            onChange={({ target }) => setEntry({ ...entry, hours: target.value })}
          />
          <p role="alert" className="leave__problem">
            {problem}
          </p>
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={entry.expert === '' || entry.hours === ''}
            onClick={() => void add()}
          >
            {words('experts.add')}
          </Button>
        </div>
      )}
    </section>
  )
}
