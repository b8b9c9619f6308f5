'use client'

import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'
import { turnSpan, type TurnDays } from './turn-span'

/** A turn's row, closed: who coordinates, and its days. */
export function TurnLabel() {
  const { data } = useRowLabel<TurnDays & { name?: string | null }>()
  const language = useLanguage()
  return (
    <span>
      {[data.name ?? text('networks.coordinationTurn')[language], turnSpan(data)].filter(Boolean).join(' · ')}
    </span>
  )
}
