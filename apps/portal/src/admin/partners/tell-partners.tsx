'use client'

import { partnerContactKinds } from '@kotipesa/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'
import { sent } from '../sent'
import type { Partner } from './event-partners'

interface Props {
  readonly address: string
  readonly partners: readonly Partner[]
  /** What is noted of a partner at the event already. */
  readonly kindsOf: (partner: Partner) => readonly string[]
  /** The days of the event that have come. */
  readonly days: readonly string[]
  readonly onNoted: () => Promise<void>
}

/** Chooses partners that were told of the model, or inducted, at an event, and notes it of all of them at once. */
export function TellPartners({ address, partners, kindsOf, days, onNoted }: Props) {
  const language = useLanguage()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [kind, setKind] = useState<string>(partnerContactKinds[0].id)
  const [given, setGiven] = useState('')
  const [by, setBy] = useState('')
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')
  const on = given || (days.at(-1) ?? '')
  const others = partners.filter((partner) => !kindsOf(partner).includes(kind))
  const told = others.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  function words(path: TextPath, values?: Record<string, number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function choose(id: string, isChosen: boolean): void {
    setChosen(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  }
  async function note(): Promise<void> {
    const answer = await sent<{ noted: number }>(address, { partners: told, kind, on, by })
    if ('problem' in answer) return setProblem(answer.problem ?? words('common.failed'))
    setProblem('')
    setChosen([])
    await onNoted()
    setDone(words('events.toldDone', { count: answer.body.noted }))
  }
  return (
    <fieldset className="roles__form event-partners__tell">
      <legend>{words('events.tell')}</legend>
      <p>{words('events.tellHelp')}</p>
      <label htmlFor="told-kind">{words('partners.kind')}</label>
      <select id="told-kind" value={kind} onChange={({ target }) => setKind(target.value)}>
        {partnerContactKinds.map((each) => (
          <option key={each.id} value={each.id}>
            {capitalised(each.label)[language]}
          </option>
        ))}
      </select>
      {others.length === 0 && <p>{words('events.tellNobody')}</p>}
      {others.map(({ id, name }) => (
        <span key={id} className="event-partners__one">
          <input
            type="checkbox"
            id={`told-${id}`}
            checked={chosen.includes(id)}
            onChange={({ target }) => choose(id, target.checked)}
          />
          <label htmlFor={`told-${id}`}>{name}</label>
        </span>
      ))}
      <label htmlFor="told-on">{words('partners.on')}</label>
      <select id="told-on" value={on} onChange={({ target }) => setGiven(target.value)}>
        {days.map((day) => (
          <option key={day} value={day}>
            {dayText(day)}
          </option>
        ))}
      </select>
      <label htmlFor="told-by">{words('partners.by')}</label>
      <span id="told-by-help">{words('partners.byHelp')}</span>
      <input
        id="told-by"
        maxLength={200}
        autoComplete="off"
        aria-describedby="told-by-help"
        value={by}
        onChange={({ target }) => setBy(target.value)}
      />
      <p role="alert" className="leave__problem">
        {problem}
      </p>
      <p role="status">{done}</p>
      <Button type="button" buttonStyle="secondary" disabled={told.length === 0} onClick={() => void note()}>
        {words('events.tellButton')}
      </Button>
    </fieldset>
  )
}
