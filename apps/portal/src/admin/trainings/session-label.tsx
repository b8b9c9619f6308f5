'use client'

import { sessionKinds } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { idOf } from '../../access/actor'
import { dayText } from '../../fields/day-text'
import { timeText } from '../../fields/time-of-day'
import { text } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { useNotices } from './training-notices'

interface Session {
  date?: string | null
  hours?: number | null
  kind?: string | null
  startsAt?: string | null
  place?: string | null
  heldBy?: readonly unknown[] | null
}

/** A session's row, closed: its number, kind, day, time, hours, place, who holds it, and what is to be looked at. */
export function SessionLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Session>()
  const language = useLanguage()
  const { trainers, sessions } = useNotices()
  const notices = sessions[rowNumber] ?? []
  const kind = data.kind ? labelIn(sessionKinds, data.kind, language) : text('events.session')[language]
  const hours = typeof data.hours === 'number' ? `${data.hours.toLocaleString(language)} h` : ''
  const holders = (data.heldBy ?? []).flatMap((each) => trainers[idOf(each) ?? ''] ?? []).join(', ')
  const what = [
    `${rowNumber + 1}. ${kind}`,
    dayText(data.date),
    data.startsAt ? timeText(data.startsAt, language) : '',
    hours,
    data.place,
    holders,
  ]
  return (
    <span className="session-label">
      <span>{what.filter(Boolean).join(' · ')}</span>
      {notices.map((notice) => (
        <span key={notice} className="session-label__notice">
          {notice}
        </span>
      ))}
    </span>
  )
}
