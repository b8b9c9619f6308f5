'use client'

import { documentKinds, type DocumentKindId } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { say, type TextPath } from '../../text'
import { labelIn } from '../../text/label-in'
import { docsOf } from '../docs-of'
import { useLanguage } from '../language/use-language'
import { LinkedList } from '../linked-list'
import { sent } from '../sent'

interface Props {
  /** The field of documents that names the record in the form. */
  readonly field: 'meeting' | 'network' | 'reportRound'
  readonly kinds: readonly DocumentKindId[]
  /** The period of documents that are about one. */
  readonly period?: string
}

interface Listed {
  readonly id: string
  readonly title: string
}

/** The documents that were made of the record in the form, and buttons that make one of each kind. */
export function DocumentsOf({ field, kinds, period }: Props) {
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [documents, setDocuments] = useState<readonly Listed[]>([])
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const { api, admin } = config.routes
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    const address = `${api}/documents?depth=0&limit=20&sort=-updatedAt&where[${field}][equals]=${String(id)}`
    docsOf<Listed>(address, controller.signal).then(setDocuments, () => undefined)
    return () => controller.abort()
  }, [api, field, id])
  function words(path: TextPath, values?: Record<string, string>): string {
    return say({ i18n: { language } }, path, values)
  }
  async function make(kind: DocumentKindId): Promise<void> {
    setIsBusy(true)
    setMessage(words('documents.making'))
    const answer = await sent<{ id: string }>(`${api}/documents/make`, {
      kind,
      region: savedDocumentData?.region,
      language,
      [field]: id,
      ...(period === undefined ? {} : { period }),
    })
    setIsBusy(false)
    if ('problem' in answer) return setMessage(answer.problem ?? words('common.failed'))
    globalThis.location.assign(`${admin}/collections/documents/${answer.body.id}`)
  }
  const mayMake = hasSavePermission === true
  if (id === undefined || (documents.length === 0 && !mayMake)) return null
  return (
    <section className="trail" aria-labelledby={`documents-of-${field}`}>
      <h2 id={`documents-of-${field}`}>{words('documents.plural')}</h2>
      <LinkedList
        title={words('documents.madeOf')}
        lines={documents.map((each) => ({
          key: each.id,
          href: `${admin}/collections/documents/${each.id}`,
          title: each.title,
        }))}
      />
      {mayMake && (
        <div className="plan-progress__buttons">
          {kinds.map((kind) => (
            <Button key={kind} type="button" buttonStyle="secondary" disabled={isBusy} onClick={() => void make(kind)}>
              {words('documents.makeOne', { kind: labelIn(documentKinds, kind, language) })}
            </Button>
          ))}
        </div>
      )}
      <p role="status">{message}</p>
    </section>
  )
}
