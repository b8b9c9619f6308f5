'use client'

import { CalendarIcon } from '@payloadcms/ui'
import { useRef } from 'react'

interface Props {
  day: string | null
  first: string
  last: string
  label: string
  onChoose: (day: string) => void
}

/** A button that opens the browser's own calendar, which knows days and no time zones. */
export function DayPicker({ day, first, last, label, onChoose }: Props) {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <span className="day-picker">
      <button
        type="button"
        className="day-picker__button"
        aria-label={label}
        title={label}
        onClick={() => calendar.current?.showPicker()}
      >
        <CalendarIcon />
      </button>
      <input
        ref={calendar}
        type="date"
        className="day-picker__calendar"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        min={first}
        max={last}
        onChange={(event) => onChoose(event.target.value)}
      />
    </span>
  )
}
