'use client'

import { teamRoles, uptakeStages } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { text } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

interface Span {
  since?: string | null
  until?: string | null
}

function spanText({ since, until }: Span): string {
  return since || until ? `${dayText(since)}–${dayText(until)}` : ''
}

/** A stage's row, closed: the stage and its days. */
export function StageLabel() {
  const { data } = useRowLabel<Span & { stage?: string | null }>()
  const language = useLanguage()
  const name = data.stage ? labelIn(uptakeStages, data.stage, language) : text('teams.stage')[language]
  return <span>{[name, spanText(data)].filter(Boolean).join(' · ')}</span>
}

/** An open post's row, closed: the role and since when. */
export function PostLabel() {
  const { data } = useRowLabel<Span & { role?: string | null }>()
  const language = useLanguage()
  const name = data.role ? labelIn(teamRoles, data.role, language) : text('teams.openPost')[language]
  return <span>{[name, spanText(data)].filter(Boolean).join(' · ')}</span>
}
