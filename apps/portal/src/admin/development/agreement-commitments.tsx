'use client'

import { helsinkiDay } from '@kotipesa/domain'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { idOf } from '../../access/actor'
import { instantOf } from '../../fields/day-value'
import { say, type TextPath } from '../../text'
import { useLanguage } from '../language/use-language'
import { useMayWrite } from '../use-may-write'
import { MakeNext } from './make-next'

/** The commitments that came of the agreement in the form, and the button that adds one. */
export function AgreementCommitments() {
  const { id, savedDocumentData } = useDocumentInfo()
  const language = useLanguage()
  const mayWrite = useMayWrite('commitments')
  const [today] = useState(() => helsinkiDay(new Date()))
  if (id === undefined) return null
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  return (
    <section className="belongings" aria-labelledby="agreement-commitments">
      <h2 id="agreement-commitments">{words('agreements.followers')}</h2>
      <MakeNext
        collection="commitments"
        field="agreement"
        id={String(id)}
        data={{ region: idOf(savedDocumentData?.region), madeOn: instantOf(today), by: 'organisation' }}
        title={words('commitments.plural')}
        button={words('agreements.addCommitment')}
        mayWrite={mayWrite}
        words={words}
      />
    </section>
  )
}
