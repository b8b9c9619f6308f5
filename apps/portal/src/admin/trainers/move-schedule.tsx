'use client'

import { addDays, helsinkiDay, isCalendarDate, type MovedDay } from '@kotipesa/domain'
import { Button, useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { dayText } from '../../fields/day-text'
import { dayOf, instantOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { typedDay } from '../../fields/typed-day'
import { say, type TextPath } from '../../text'
import { idOf } from '../../access/actor'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>
type Words = (path: TextPath, values?: Record<string, string | number>) => string

const steps = [
  ['moveSchedule.weekEarlier', -7],
  ['moveSchedule.dayEarlier', -1],
  ['moveSchedule.dayLater', 1],
  ['moveSchedule.weekLater', 7],
] as const satisfies readonly (readonly [TextPath, number])[]

function never(): () => void {
  return () => undefined
}

/** Whether the page has come to life in the browser: what is chosen before that would be lost. */
function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

function daysIn(training: Fields): readonly string[] {
  return [...new Set(rowsOf(training.sessions).flatMap(({ date }) => dayOf(date) ?? []))].toSorted()
}

async function movedDays(address: string, body: string, signal: AbortSignal): Promise<readonly MovedDay[] | null> {
  const headers = { 'Content-Type': 'application/json' }
  const reply = await fetch(address, { method: 'POST', credentials: 'include', headers, body, signal })
  return reply.ok ? ((await reply.json()) as { moved: readonly MovedDay[] }).moved : null
}

interface NewDaysProps {
  readonly moved: readonly MovedDay[]
  readonly words: Words
  readonly onFill: () => void
}

function NewDays({ moved, words, onFill }: NewDaysProps) {
  return (
    <>
      <h3>{words('moveSchedule.newDays')}</h3>
      <ul>
        {moved.map(({ from, to }) => (
          <li key={from}>{words('moveSchedule.fromTo', { from: dayText(from), to: dayText(to) })}</li>
        ))}
      </ul>
      <Button type="button" buttonStyle="secondary" onClick={onFill}>
        {words('moveSchedule.fill')}
      </Button>
    </>
  )
}

/** Moves the schedule of the training in the form, as a whole or by block: shows the new days and fills them in. */
export function MoveSchedule() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isBlockOnly, setBlockOnly] = useState(false)
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<{ readonly of: string; readonly moved: readonly MovedDay[] | null } | null>(null)
  const [said, setSaid] = useState('')
  const isAwake = useAwake()
  const [today] = useState(() => helsinkiDay(new Date()))
  const words: Words = (path, values) => say({ i18n: { language } }, path, values)
  const training: Fields = reduceFieldsToValues(fields, true)
  const region = idOf(training.region)
  const days = daysIn(training)
  const first =
    chosen !== null && days.includes(chosen) ? chosen : (days.find((day) => day >= today) ?? days[0] ?? null)
  const to = typedDay(typed, today)
  const isOffered = hasSavePermission === true && region !== null && first !== null && training.status !== 'completed'
  const wish = {
    region,
    training: id === undefined ? null : String(id),
    trainers: rowsOf(training.trainers).flatMap(({ trainer }) => idOf(trainer) ?? []),
    days,
    first,
    to,
    isBlockOnly,
  }
  const body = isOffered && to !== null && isCalendarDate(to) ? JSON.stringify(wish) : null
  const address = `${config.routes.api}/trainings/moved-days`
  useEffect(() => {
    if (body === null) return undefined
    const controller = new AbortController()
    movedDays(address, body, controller.signal).then(
      (moved) => setFound({ of: body, moved }),
      () => undefined,
    )
    return () => controller.abort()
  }, [address, body])
  if (!isOffered || !isAwake) return null
  const answer = found !== null && found.of === body ? found.moved : undefined
  function step(by: number): void {
    const from = to !== null && isCalendarDate(to) ? to : first
    if (from !== null) setTyped(dayText(addDays(from, by)))
    setSaid('')
  }
  function fill(moved: readonly MovedDay[]): void {
    for (const [row, { date }] of rowsOf(training.sessions).entries()) {
      const move = moved.find(({ from }) => from === dayOf(date))
      if (move === undefined) continue
      dispatchFields({ type: 'UPDATE', path: `sessions.${row}.date`, value: instantOf(move.to), valid: true })
    }
    setModified(true)
    setChosen(null)
    setTyped('')
    setSaid(words('moveSchedule.filled'))
  }
  const isWrong = (to !== null && !isCalendarDate(to)) || answer === null
  return (
    <section className="make-training move-schedule" aria-labelledby="move-schedule-title">
      <h2 id="move-schedule-title">{words('moveSchedule.title')}</h2>
      <p>{words('moveSchedule.help')}</p>
      <label htmlFor="move-schedule-first">{words('moveSchedule.first')}</label>
      <select id="move-schedule-first" value={first} onChange={({ target }) => setChosen(target.value)}>
        {days.map((day, index) => (
          <option key={day} value={day}>
            {words('moveSchedule.nth', { nth: index + 1, day: dayText(day) })}
          </option>
        ))}
      </select>
      <label htmlFor="move-schedule-what">{words('moveSchedule.what')}</label>
      <select
        id="move-schedule-what"
        value={isBlockOnly ? 'block' : 'rest'}
        onChange={({ target }) => setBlockOnly(target.value === 'block')}
      >
        <option value="rest">{words('moveSchedule.rest')}</option>
        <option value="block">{words('moveSchedule.block')}</option>
      </select>
      <label htmlFor="move-schedule-to">{words('moveSchedule.to')}</label>
      <input
        id="move-schedule-to"
        type="text"
        autoComplete="off"
        placeholder={words('common.dayPlaceholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setSaid('')
        }}
      />
      <div className="move-schedule__steps">
        {steps.map(([label, by]) => (
          <Button key={label} type="button" buttonStyle="secondary" size="small" onClick={() => step(by)}>
            {words(label)}
          </Button>
        ))}
      </div>
      <p role="alert">{isWrong ? words('moveSchedule.dayWrong') : ''}</p>
      <div role="status">
        {answer && <NewDays moved={answer} words={words} onFill={() => fill(answer)} />}
        <p>{said}</p>
      </div>
    </section>
  )
}
