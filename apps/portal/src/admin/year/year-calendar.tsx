'use client'

import { finnishHolidays, isWorkingDay } from '@kotipesa/domain'
import { useState, type DragEvent } from 'react'
import { dayText } from '../../fields/day-text'
import type { YearBoard } from '../../meetings/year-board'
import { useLanguage } from '../language/use-language'
import { dayIn, type Row } from './rows'
import { bodyName, monthName, weekday, wordsIn } from './words'

interface YearCalendarProps {
  readonly board: YearBoard
  readonly rows: readonly Row[]
  /** A proposed meeting was dragged to another day. */
  readonly onDay: (row: Row, day: string) => void
}

const dragged = 'application/x-kotipesa-meeting'

/** The days of a month, `YYYY-MM-DD`. */
function daysOf(year: number, month: number): readonly string[] {
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const start = `${year}-${String(month + 1).padStart(2, '0')}-`
  return Array.from({ length: count }, (_, index) => `${start}${String(index + 1).padStart(2, '0')}`)
}

/** The place of a day in its week, Monday first: 1 to 7. */
function columnOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/**
 * The year at a glance: what is settled, what is proposed, and the days without work. What is proposed can be dragged to
 * another day. The table beside it says the same and does it with the keyboard, so to a screen reader this is one picture.
 */
export function YearCalendar({ board, rows, onDay }: YearCalendarProps) {
  const language = useLanguage()
  const words = wordsIn(language)
  const [over, setOver] = useState<string | null>(null)
  const { year, from } = board
  const holidays = new Map(finnishHolidays(year).map(({ day, name }) => [day, name[language]]))
  const names = new Map(board.bodies.map((body) => [body.id, bodyName(body, language)]))
  function settledOn(day: string): readonly string[] {
    const there = board.bodies.filter(({ meetings }) => meetings.some((meeting) => meeting.day === day))
    return there.map(({ id }) => names.get(id) ?? '')
  }
  const taken = rows.filter(({ isTaken }) => isTaken).map((row) => ({ row, on: dayIn(row, year) }))
  function proposedOn(day: string): readonly Row[] {
    return taken.filter(({ on }) => on === day).map(({ row }) => row)
  }
  function drop(event: DragEvent, day: string): void {
    setOver(null)
    const row = rows.find(({ key }) => key === event.dataTransfer.getData(dragged))
    if (row === undefined) return
    event.preventDefault()
    onDay(row, day)
  }
  return (
    <figure className="year-calendar">
      <div className="year-calendar__months" role="img" aria-label={words('yearPlan.calendar', { year })}>
        {Array.from({ length: 12 }, (_, month) => (
          <div key={month} className="year-calendar__month">
            <p>{monthName(month, language)}</p>
            <div className="year-calendar__days">
              {daysOf(year, month).map((day) => {
                const own = proposedOn(day)
                const there = settledOn(day)
                const first = own[0]
                const said = [...there, ...own.map(({ of }) => names.get(of)), holidays.get(day)]
                return (
                  <div
                    key={day}
                    className="year-calendar__day"
                    style={{ gridColumn: columnOf(day) }}
                    title={[`${weekday(day, language)} ${dayText(day)}`, ...said].filter(Boolean).join('\n')}
                    data-day={day}
                    data-free={!isWorkingDay(day)}
                    data-settled={there.length > 0}
                    data-proposed={first !== undefined}
                    data-over={over === day}
                    draggable={first !== undefined}
                    onDragStart={({ dataTransfer }) => dataTransfer.setData(dragged, first?.key ?? '')}
                    onDragOver={(event) => {
                      if (day < from || !event.dataTransfer.types.includes(dragged)) return
                      event.preventDefault()
                      setOver(day)
                    }}
                    onDragLeave={() => setOver((before) => (before === day ? null : before))}
                    onDrop={(event) => drop(event, day)}
                  >
                    {Number(day.slice(8))}
                    {own.length + there.length > 1 && <sup>{own.length + there.length}</sup>}
                  </div>
                )
              })}
            </div>
          </div>
        ))}
      </div>
      <figcaption>
        {(['proposed', 'settled', 'free'] as const).map((each) => (
          <span key={each} className="year-calendar__key">
            <span className="year-calendar__day" {...{ [`data-${each}`]: true }} />
            {words(`yearPlan.${each}Day`)}
          </span>
        ))}
        <span>{words('yearPlan.dragHelp')}</span>
      </figcaption>
    </figure>
  )
}
