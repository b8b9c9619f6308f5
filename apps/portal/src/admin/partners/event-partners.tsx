'use client'

import { partnerContactKinds, partnerSectors } from '@kotipesa/domain'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { say } from '../../text'
import { labelIn } from '../../text/label-in'
import { LinkedList } from '../linked-list'
import { useLanguage } from '../language/use-language'

interface Partner {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly contacts?: readonly { readonly kind: string; readonly event?: string | null }[]
}

/** The partners that were told of the model, or inducted, at the event in the form. */
export function EventPartners() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [partners, setPartners] = useState<readonly Partner[]>([])
  const event = id === undefined ? null : String(id)
  useEffect(() => {
    if (event === null) return undefined
    const controller = new AbortController()
    const query = `where[contacts.event][in]=${event}&depth=0&limit=200&sort=name`
    fetch(`${config.routes.api}/partners?${query}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as { docs: Partner[] }).docs : []))
      .then(setPartners, () => undefined)
    return () => controller.abort()
  }, [config.routes.api, event])
  if (partners.length === 0) return null
  function noteOf({ sector, contacts = [] }: Partner): string {
    const kinds = contacts.flatMap((contact) => (contact.event === event ? [contact.kind] : []))
    return [
      labelIn(partnerSectors, sector, language),
      ...kinds.map((kind) => labelIn(partnerContactKinds, kind, language)),
    ].join(', ')
  }
  return (
    <section className="belongings">
      <LinkedList
        title={say({ i18n: { language } }, 'events.partners')}
        lines={partners.map((partner) => ({
          key: partner.id,
          href: `${config.routes.admin}/collections/partners/${partner.id}`,
          title: partner.name,
          note: noteOf(partner),
        }))}
      />
    </section>
  )
}
