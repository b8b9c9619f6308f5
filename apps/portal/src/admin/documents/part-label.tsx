'use client'

import { documentParts } from '@kotipesa/domain'
import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'

/** A part of a document, closed: what it tells, and where that comes from. */
export function DocumentPartLabel() {
  const { data } = useRowLabel<{ part?: string | null }>()
  const language = useLanguage()
  const part = documentParts.find(({ id }) => id === data.part)
  if (part === undefined) return <span>{text('documents.part')[language]}</span>
  const from = text(part.hasRecords ? 'documents.fromRecords' : 'documents.ownOnly')[language]
  return (
    <span>
      {labelIn(documentParts, part.id, language)} – {from}
    </span>
  )
}
