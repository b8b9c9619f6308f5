'use client'

import { useRowLabel } from '@payloadcms/ui'
import { idOf } from '../../access/actor'
import { dayText } from '../../fields/day-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { useNotices } from './training-notices'

type Row = Readonly<Record<string, unknown>>

const phases = ['PlanningDays', 'TrainingDays', 'ConsultationDays'] as const

/** The days of all phases together; `null` while none is told. */
function sumOf(days: readonly unknown[]): number | null {
  const told = days.filter((each) => typeof each === 'number')
  return told.length === 0 ? null : told.reduce((sum, each) => sum + each, 0)
}

/** A trainer's row, closed: who it is, the days planned and really spent, and on which days they are elsewhere. */
export function TrainerLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const language = useLanguage()
  const { trainers, bookings } = useNotices()
  const name = trainers[idOf(data.trainer) ?? '']
  const days = bookings.filter(({ trainer }) => name !== undefined && trainer === name).map(({ day }) => dayText(day))
  const i18n = { i18n: { language } }
  const planned = sumOf([data.planningDays, data.trainingDays, data.consultationDays])
  const actual = sumOf(phases.map((phase) => data[`actual${phase}`]))
  const what = [
    name ?? `${say(i18n, 'trainings.trainer')} ${rowNumber + 1}`,
    ...(planned === null ? [] : [say(i18n, 'trainings.plannedInAll', { days: planned.toLocaleString(language) })]),
    ...(actual === null ? [] : [say(i18n, 'trainings.actualInAll', { days: actual.toLocaleString(language) })]),
  ]
  return (
    <span className="session-label">
      <span>{what.join(' · ')}</span>
      {days.length > 0 && (
        <span className="session-label__notice">
          {say(i18n, 'sessionNotices.bookedOn', { days: [...new Set(days)].join(', ') })}
        </span>
      )}
    </span>
  )
}
