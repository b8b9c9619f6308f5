'use client'

import {
  lastYearsDays,
  proposeYear,
  reportRoundKinds,
  reportsDueOn,
  usualMeetingsPerYear,
  type MeetingBody,
} from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { dayText } from '../../fields/day-text'
import { timeText, timeTyped } from '../../fields/time-of-day'
import type { AcceptedYear, YearBoard } from '../../meetings/year-board'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { endOf } from './end-of'
import { YearProposal } from './proposal'
import { dayIn, remarkOn, rowsFrom, type Row } from './rows'
import { sent } from '../sent'
import { wordsIn } from './words'
import { YearBodies } from './year-bodies'
import { YearCalendar } from './year-calendar'

interface YearFormProps {
  readonly board: YearBoard
  readonly region: string
  readonly onSaid: (said: string) => void
  readonly onAccepted: () => void
}

const rounds = ['april', 'october'] as const

/** Proposes the meetings of the year, lets them be moved and left out, and accepts them together. */
export function YearForm({ board, region, onSaid, onAccepted }: YearFormProps) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  const { year, from } = board
  const open = rounds.filter((kind) => !board.rounds.includes(kind) && reportsDueOn(kind, year) >= from)
  const [chosenTimes, setTimes] = useState<Readonly<Record<string, number>>>({})
  const [rows, setRows] = useState<readonly Row[] | null>(null)
  const [left, setLeft] = useState<readonly string[]>([])
  const [startsAt, setStartsAt] = useState(() => timeText('13:00', language))
  const [hours, setHours] = useState('2')
  const [place, setPlace] = useState('')
  const [invite, setInvite] = useState(false)
  const [isBusy, setBusy] = useState(false)
  function times(id: string): number {
    const body = board.bodies.find((each) => each.id === id)?.body ?? 'network'
    return chosenTimes[id] ?? usualMeetingsPerYear(body)
  }
  const bodies = board.bodies.map((body): MeetingBody => ({
    ...body,
    meetingsPerYear: times(body.id),
    days: body.meetings.map(({ day }) => day),
  }))
  const taken = (rows ?? []).filter(({ isTaken }) => isTaken)
  const takenRounds = open.filter((kind) => !left.includes(kind))
  const length = Number(hours.replace(',', '.'))
  const start = timeTyped(startsAt)
  const isRight =
    taken.every((row) => remarkOn(row, board)?.isWrong !== true) &&
    length > 0 &&
    length <= 24 &&
    (start === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(String(start)))
  async function accept(): Promise<void> {
    setBusy(true)
    const answer = await sent<AcceptedYear>(`${config.routes.api}/meetings/year/accept`, {
      region,
      year,
      meetings: taken.map((row) => ({
        of: row.of,
        body: board.bodies.find(({ id }) => id === row.of)?.body,
        day: dayIn(row, year),
      })),
      rounds: takenRounds,
      startsAt: start,
      endsAt: start === null ? null : endOf(String(start), length),
      hours: length,
      place: place.trim(),
      invite,
    })
    setBusy(false)
    if ('body' in answer) {
      onSaid(words('yearPlan.accepted', { ...answer.body }))
      onAccepted()
    } else onSaid(words('yearPlan.notAccepted', { problem: answer.problem ?? words('common.failed') }))
  }
  function field(id: string, label: string, value: string, onChange: (value: string) => void) {
    return (
      <p>
        <label htmlFor={id}>{label}</label>
        <input id={id} value={value} maxLength={200} onChange={({ target }) => onChange(target.value)} />
      </p>
    )
  }
  return (
    <div className="year-plan__form">
      <YearBodies board={board} times={times} onTimes={(id, count) => setTimes({ ...chosenTimes, [id]: count })} />
      <div className="year-plan__times">
        {field('year-starts', words('yearPlan.startsAt'), startsAt, setStartsAt)}
        {field('year-hours', words('yearPlan.hours'), hours, setHours)}
        {field('year-place', words('yearPlan.place'), place, setPlace)}
      </div>
      <div className="training-plan__propose">
        <Button type="button" onClick={() => setRows(rowsFrom(proposeYear(bodies, year, from)))}>
          {words('yearPlan.propose')}
        </Button>
        <Button
          type="button"
          buttonStyle="secondary"
          onClick={() => setRows(rowsFrom(lastYearsDays(bodies, year, from)))}
        >
          {words('yearPlan.copy')}
        </Button>
      </div>
      {rows !== null && (
        <section className="training-plan__part" aria-labelledby="year-proposal">
          <h2 id="year-proposal">{words('yearPlan.proposal')}</h2>
          <p>
            {rows.length === 0 ? words('yearPlan.nothingProposed') : words('yearPlan.proposed', { count: rows.length })}
          </p>
          {rows.length > 0 && (
            <>
              <YearCalendar
                board={board}
                rows={rows}
                onDay={({ key }, day) =>
                  setRows(rows.map((row) => (row.key === key ? { ...row, typed: dayText(day) } : row)))
                }
              />
              <YearProposal board={board} rows={rows} onRows={setRows} />
            </>
          )}
          <fieldset className="year-plan__rounds">
            <legend>{words('yearPlan.rounds')}</legend>
            {rounds.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  disabled={!open.includes(kind)}
                  checked={takenRounds.includes(kind)}
                  onChange={({ target }) =>
                    setLeft(target.checked ? left.filter((each) => each !== kind) : [...left, kind])
                  }
                />
                {words('yearPlan.round', {
                  kind: labelIn(reportRoundKinds, kind, language),
                  day: dayText(reportsDueOn(kind, year)),
                })}
                {board.rounds.includes(kind) && ` (${words('yearPlan.roundIsThere')})`}
              </label>
            ))}
          </fieldset>
          <p>
            <label>
              <input type="checkbox" checked={invite} onChange={({ target }) => setInvite(target.checked)} />{' '}
              {words('yearPlan.invite')}
            </label>
          </p>
          <Button
            type="button"
            disabled={isBusy || !isRight || taken.length + takenRounds.length === 0}
            onClick={() => void accept()}
          >
            {words('yearPlan.accept', { count: taken.length })}
          </Button>
        </section>
      )}
    </div>
  )
}
