'use client'

import { useAuth } from '@payloadcms/ui'

/** Whether the reader may change records of a collection at all; the portal decides on each. */
export function useMayWrite(
  collection: 'needs' | 'expert-occasions' | 'agreements' | 'commitments' | 'partners',
): boolean {
  const { permissions } = useAuth()
  return Boolean(permissions?.collections?.[collection]?.update)
}
