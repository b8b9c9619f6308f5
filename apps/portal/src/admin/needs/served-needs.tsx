'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>

/** The needs that the training in the form answers. */
export function ServedNeeds() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [needs, setNeeds] = useState<readonly Fields[]>([])
  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    const query = `where[training][equals]=${String(id)}&depth=0&limit=100`
    fetch(`${config.routes.api}/needs?${query}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as { docs: Fields[] }).docs : []))
      .then(setNeeds, () => undefined)
    return () => controller.abort()
  }, [config.routes.api, id])
  if (needs.length === 0) return null
  return (
    <p className="served-needs">
      {say({ i18n: { language } }, 'needs.served')}:{' '}
      {needs.map((need, index) => (
        <span key={String(need.id)}>
          {index > 0 && ', '}
          <a href={`${config.routes.admin}/collections/needs/${String(need.id)}`}>{String(need.title)}</a>
        </span>
      ))}
    </p>
  )
}
