'use client'

import { findTerm, participantGroups } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { text, type Language } from '../../text'
import { capitalised } from '../../text/capitalised'
import { useLanguage } from '../language/use-language'

function capitalisedLabel(group: string, language: Language): string {
  const term = findTerm(participantGroups, group)
  return term ? capitalised(term.label)[language] : group
}

/** A training day's row, closed: its number, day and hours. */
export function SessionLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ date?: string | null; hours?: number | null }>()
  const language = useLanguage()
  const day = dayText(data.date)
  const hours = typeof data.hours === 'number' ? `${data.hours.toLocaleString(language)} h` : ''
  return (
    <span>{[`${text('trainings.session')[language]} ${rowNumber + 1}`, day, hours].filter(Boolean).join(' · ')}</span>
  )
}

/** A row of participants, closed: the group and how many. */
export function ParticipantsLabel() {
  const { data } = useRowLabel<{ group?: string | null; count?: number | null }>()
  const language = useLanguage()
  const group = data.group ? capitalisedLabel(data.group, language) : text('trainings.participantRow')[language]
  return <span>{[group, data.count].filter((part) => part !== undefined && part !== null).join(' · ')}</span>
}
