'use client'

import { participantGroups, partnerSectors } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

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
