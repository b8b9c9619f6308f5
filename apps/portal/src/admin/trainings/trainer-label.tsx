'use client'

import { useRowLabel } from '@payloadcms/ui'
import { idOf } from '../../access/actor'
import { dayText } from '../../fields/day-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { useNotices } from './training-notices'

/** A trainer's row, closed: who it is, and on which days they are elsewhere. */
export function TrainerLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ trainer?: unknown }>()
  const language = useLanguage()
  const { trainers, bookings } = useNotices()
  const name = trainers[idOf(data.trainer) ?? '']
  const days = bookings.filter(({ trainer }) => name !== undefined && trainer === name).map(({ day }) => dayText(day))
  const i18n = { i18n: { language } }
  return (
    <span className="session-label">
      <span>{name ?? `${say(i18n, 'trainings.trainer')} ${rowNumber + 1}`}</span>
      {days.length > 0 && (
        <span className="session-label__notice">
          {say(i18n, 'sessionNotices.bookedOn', { days: [...new Set(days)].join(', ') })}
        </span>
      )}
    </span>
  )
}
