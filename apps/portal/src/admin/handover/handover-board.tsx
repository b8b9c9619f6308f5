'use client'

import { helsinkiDay } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { typedDay } from '../../fields/typed-day'
import type { HandedOver, Handover } from '../../people/open-thing'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import { GiveForm } from './give-form'

/** Texts in the reader's language. */
export type Words = (path: TextPath, values?: Record<string, string | number>) => string

interface Props {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** The person whom the address names; empty = none yet. */
  readonly first: string
  readonly firstDay: string | null
}

/** Whose things, until which day; what is open, and the form that gives it to another. */
export function HandoverBoard({ people, first, firstDay }: Props) {
  const { config } = useConfig()
  const language = useLanguage()
  const [person, setPerson] = useState(first)
  const [today] = useState(() => helsinkiDay(new Date()))
  const [typed, setTyped] = useState(() => dayText(firstDay ?? today))
  const [handover, setHandover] = useState<Handover | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const api = config.routes.api
  const lastDay = typedDay(typed, today)
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  useEffect(() => {
    if (person === '' || lastDay === null) return undefined
    const controller = new AbortController()
    const address = `${api}/people/${person}/handover?lastDay=${lastDay}`
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as Handover) : null))
      .then(setHandover, () => undefined)
    return () => controller.abort()
  }, [api, person, lastDay])
  async function give(to: string, things: Handover['things']): Promise<void> {
    setSaid('')
    setProblem('')
    const answer = await sent<HandedOver>(`${api}/people/${person}/handover`, { to, lastDay, things })
    if ('problem' in answer) {
      setProblem(answer.problem ?? words('common.failed'))
      return
    }
    const { to: name, from, count } = answer.body
    setHandover(answer.body.handover)
    setSaid(words('handover.done', { name, day: dayText(from), count }))
  }
  return (
    <>
      <section className="support__part handover__whose" aria-labelledby="handover-whose">
        <h2 id="handover-whose">{words('handover.whose')}</h2>
        <label htmlFor="handover-person">{words('handover.person')}</label>
        <select
          id="handover-person"
          value={person}
          onChange={({ target }) => {
            setPerson(target.value)
            setSaid('')
            setProblem('')
          }}
        >
          <option value="">{words('handover.choose')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor="handover-last-day">{words('people.lastDay')}</label>
        <input
          id="handover-last-day"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={lastDay === null}
          onChange={({ target }) => setTyped(target.value)}
        />
      </section>
      <p role="alert" className="leave__problem">
        {lastDay === null ? words('problems.day') : problem}
      </p>
      <p role="status">{said}</p>
      {handover !== null && handover.person.id === person && handover.lastDay === lastDay && (
        <GiveForm
          key={handover.things.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join()}
          handover={handover}
          words={words}
          onGive={give}
        />
      )}
    </>
  )
}
