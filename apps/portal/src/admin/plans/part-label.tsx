'use client'

import { planParts } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

/** A part of a plan, closed: what it deals with. */
export function PartLabel() {
  const { data } = useRowLabel<{ part?: string | null }>()
  const language = useLanguage()
  return <span>{data.part ? labelIn(planParts, data.part, language) : text('plans.part')[language]}</span>
}
