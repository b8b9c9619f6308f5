'use client'

import { costKinds } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../../text'
import { labelIn } from '../../../text/label-in'
import { useLanguage } from '../../language/use-language'

/** A cost of a package, closed: its kind. */
export function CostLabel() {
  const { data } = useRowLabel<{ kind?: string | null }>()
  const language = useLanguage()
  return <span>{data.kind ? labelIn(costKinds, data.kind, language) : text('workPackages.cost')[language]}</span>
}
