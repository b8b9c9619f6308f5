'use client'

import { participantGroups, partnerSectors, sessionKinds } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { text } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

interface Session {
  date?: string | null
  hours?: number | null
  kind?: string | null
  startsAt?: string | null
}

/** A session's row, closed: its number, kind, day, time and hours. */
export function SessionLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Session>()
  const language = useLanguage()
  const kind = data.kind ? labelIn(sessionKinds, data.kind, language) : text('events.session')[language]
  const hours = typeof data.hours === 'number' ? `${data.hours.toLocaleString(language)} h` : ''
  const parts = [`${rowNumber + 1}. ${kind}`, dayText(data.date), data.startsAt ?? '', hours]
  return <span>{parts.filter(Boolean).join(' · ')}</span>
}

/** A row of participants, closed: the group, the sector of partners and how many. */
export function ParticipantsLabel() {
  const { data } = useRowLabel<{ group?: string | null; sector?: string | null; count?: number | null }>()
  const language = useLanguage()
  const group = data.group
    ? labelIn(participantGroups, data.group, language)
    : text('trainings.participantRow')[language]
  const sector = data.sector ? labelIn(partnerSectors, data.sector, language) : null
  return <span>{[group, sector, data.count].filter((part) => part !== undefined && part !== null).join(' · ')}</span>
}
