'use client'

import { helsinkiDay, isCalendarDate } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { dayText } from '../../fields/day-text'
import { typedDay } from '../../fields/typed-day'
import { say, type TextPath } from '../../text'
import type { Departure } from '../../collections/person/leave'
import { useLanguage } from '../language/use-language'
import { DepartureReport } from './departure-report'

interface LeaveProps {
  readonly person: string
  readonly onLeft: () => void
}

/** Asks for somebody's last day, shows what ends and what stays open, and ends it when that is confirmed. */
export function Leave({ person, onLeft }: LeaveProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState(() => dayText(helsinkiDay(new Date())))
  const [departure, setDeparture] = useState<Departure | null>(null)
  const [problem, setProblem] = useState('')
  const [isDone, setIsDone] = useState(false)
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  async function ask(lastDay: string, confirm: boolean): Promise<void> {
    setProblem('')
    const reply = await fetch(`${config.routes.api}/people/${person}/leave`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lastDay, confirm }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as (Departure & { errors?: { message: string }[] }) | null
    if (!reply?.ok || body === null) {
      setProblem(body?.errors?.[0]?.message ?? words('common.failed'))
      return
    }
    setDeparture(body)
    setIsDone(confirm)
    if (confirm) onLeft()
  }
  function lookAhead(): void {
    const day = typedDay(typed, helsinkiDay(new Date()))
    if (day !== null && isCalendarDate(day)) void ask(day, false)
    else setProblem(words('problems.day'))
  }
  function close(): void {
    setIsOpen(false)
    setDeparture(null)
    setProblem('')
  }
  if (!isOpen) {
    return (
      <Button buttonStyle="secondary" onClick={() => setIsOpen(true)} type="button">
        {words('people.leave')}
      </Button>
    )
  }
  return (
    <div className="leave">
      <label htmlFor="leave-day">{words('people.lastDay')}</label>
      <input
        id="leave-day"
        type="text"
        inputMode="numeric"
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby="leave-problem"
        onChange={(event) => {
          setTyped(event.target.value)
          setDeparture(null)
          setIsDone(false)
        }}
      />
      <p id="leave-problem" role="alert" className="leave__problem">
        {problem}
      </p>
      <div role="status">
        {departure !== null && <DepartureReport departure={departure} person={person} isDone={isDone} />}
      </div>
      <div className="leave__buttons">
        {departure === null ? (
          <Button buttonStyle="secondary" onClick={lookAhead} type="button">
            {words('people.lookAhead')}
          </Button>
        ) : (
          !isDone && (
            <Button onClick={() => void ask(departure.lastDay, true)} type="button">
              {words('people.confirmLeave')}
            </Button>
          )
        )}
        <Button buttonStyle="secondary" onClick={close} type="button">
          {words(isDone ? 'people.close' : 'people.cancel')}
        </Button>
      </div>
    </div>
  )
}
