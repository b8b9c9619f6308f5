'use client'

import { findTerm, isLocale, participantGroups } from '@kotipesa/domain'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { text, type Language } from '../../text'
import { capitalised } from '../../text/capitalised'

function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : 'fi'
}

function capitalisedLabel(group: string, language: Language): string {
  const term = findTerm(participantGroups, group)
  return term ? capitalised(term.label)[language] : group
}

/** A training day's row, closed: its number, day and hours. */
export function SessionLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ date?: string | null; hours?: number | null }>()
  const language = useLanguage()
  const day = data.date ? new Date(data.date).toLocaleDateString('fi-FI', { timeZone: 'Europe/Helsinki' }) : ''
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
