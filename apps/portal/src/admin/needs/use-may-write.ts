'use client'

import { useAuth } from '@payloadcms/ui'

/** Whether the reader may change training needs at all; the portal decides on each. */
export function useMayWrite(): boolean {
  const { permissions } = useAuth()
  return Boolean(permissions?.collections?.needs?.update)
}
