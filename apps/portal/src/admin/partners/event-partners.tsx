'use client'

import { helsinkiDay, partnerContactKinds, partnerSectors } from '@kotipesa/domain'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '../../access/actor'
import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { say } from '../../text'
import { labelIn } from '../../text/label-in'
import { docsOf } from '../docs-of'
import { LinkedList } from '../linked-list'
import { useLanguage } from '../language/use-language'
import { useMayWrite } from '../use-may-write'
import { TellPartners } from './tell-partners'

/** A partner as the form of an event needs it. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly contacts?: readonly { readonly kind: string; readonly event?: string | null }[]
}

/** The partners that were told of the model, or inducted, at the event in the form, and the form that notes it of others. */
export function EventPartners() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const mayWrite = useMayWrite('partners')
  const [partners, setPartners] = useState<readonly Partner[]>([])
  const [today] = useState(() => helsinkiDay(new Date()))
  const event = id === undefined ? null : String(id)
  const region = idOf(savedDocumentData?.region)
  const { api, admin } = config.routes
  const address = `${api}/partners?where[region][equals]=${region}&depth=0&limit=1000&sort=name`
  useEffect(() => {
    if (event === null || region === null) return undefined
    const controller = new AbortController()
    docsOf<Partner>(address, controller.signal).then(setPartners, () => undefined)
    return () => controller.abort()
  }, [address, event, region])
  if (event === null || partners.length === 0) return null
  function kindsOf({ contacts = [] }: Partner): readonly string[] {
    return contacts.flatMap((contact) => (contact.event === event ? [contact.kind] : []))
  }
  function noteOf(partner: Partner): string {
    return [
      labelIn(partnerSectors, partner.sector, language),
      ...kindsOf(partner).map((kind) => labelIn(partnerContactKinds, kind, language)),
    ].join(', ')
  }
  const there = partners.filter((partner) => kindsOf(partner).length > 0)
  const days = rowsOf(savedDocumentData?.sessions).flatMap(({ date }) => dayOf(date) ?? [])
  const held = [...new Set(days)].filter((day) => day <= today).toSorted()
  return (
    <section className="belongings event-partners">
      {there.length > 0 && (
        <LinkedList
          title={say({ i18n: { language } }, 'events.partners')}
          lines={there.map((partner) => ({
            key: partner.id,
            href: `${admin}/collections/partners/${partner.id}`,
            title: partner.name,
            note: noteOf(partner),
          }))}
        />
      )}
      {mayWrite && held.length > 0 && (
        <TellPartners
          address={`${api}/events/${event}/told`}
          partners={partners}
          kindsOf={kindsOf}
          days={held}
          onNoted={async () => setPartners(await docsOf<Partner>(address))}
        />
      )}
    </section>
  )
}
