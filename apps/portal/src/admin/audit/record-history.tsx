'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { regionsWhereCan } from '@kotipesa/domain'
import { actorOf } from '../../access/actor'
import { say } from '../../text'

/** The way from a record to what was done to it, for whoever may read that. */
export function RecordHistory() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const mayRead = regionsWhereCan(actorOf(user && { ...user, collection: 'users' }), 'update', 'person').length > 0
  if (id === undefined || !mayRead) return null
  return (
    <p className="audit__of-record">
      <Link href={`/admin/audit?collection=${collectionSlug}&record=${id}`} prefetch={false}>
        {say({ i18n }, 'audit.ofRecord')}
      </Link>
    </p>
  )
}
