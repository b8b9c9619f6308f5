'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { dayText } from '../../fields/day-text'
import { typedDay } from '../../fields/typed-day'
import type { Words } from './own-training'

/** Days away, both among them. */
export interface Period {
  readonly firstDay: string
  readonly lastDay: string
}

interface Props {
  readonly trainer: string
  readonly away: readonly Period[]
  readonly today: string
  readonly words: Words
  readonly onKeep: (periods: readonly Period[]) => Promise<void>
}

/** When the trainer is away: added and taken away one by one, each at once. */
export function Away({ trainer, away, today, words, onKeep }: Props) {
  const [typed, setTyped] = useState<Period>({ firstDay: '', lastDay: '' })
  const [problem, setProblem] = useState('')
  const title = `away-${trainer}`
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    const [firstDay, lastDay] = [typedDay(typed.firstDay, today), typedDay(typed.lastDay, today)]
    if (firstDay === null || lastDay === null) return setProblem(words('problems.day'))
    setProblem('')
    await onKeep([...away, { firstDay, lastDay }])
  }
  return (
    <section className="support__part" aria-labelledby={title}>
      <h2 id={title}>{words('trainers.awayPeriods')}</h2>
      <p>{words('ownTraining.awayHelp')}</p>
      {away.length === 0 && <p>{words('ownTraining.neverAway')}</p>}
      <ul>
        {away.map((period) => {
          const span = `${dayText(period.firstDay)}–${dayText(period.lastDay)}`
          return (
            <li key={span} className="own-training__away">
              {span}{' '}
              <Button
                type="button"
                buttonStyle="secondary"
                size="small"
                aria-label={words('ownTraining.removeAway', { span })}
                onClick={() => void onKeep(away.filter((each) => each !== period))}
              >
                {words('ownTraining.remove')}
              </Button>
            </li>
          )
        })}
      </ul>
      <form className="roles__form" onSubmit={(event) => void add(event)}>
        <label htmlFor={`${title}-first`}>{words('trainers.firstDay')}</label>
        <input
          id={`${title}-first`}
          required
          inputMode="numeric"
          autoComplete="off"
          value={typed.firstDay}
          onChange={({ target }) => setTyped({ ...typed, firstDay: target.value })}
        />
        <label htmlFor={`${title}-last`}>{words('trainers.lastDay')}</label>
        <input
          id={`${title}-last`}
          required
          inputMode="numeric"
          autoComplete="off"
          value={typed.lastDay}
          onChange={({ target }) => setTyped({ ...typed, lastDay: target.value })}
        />
        <p role="alert" className="leave__problem">
          {problem}
        </p>
        <Button type="submit">{words('ownTraining.addAway')}</Button>
      </form>
    </section>
  )
}
