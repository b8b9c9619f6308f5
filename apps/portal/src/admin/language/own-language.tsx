'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import '../no-evaluation'

/** The pages follow the language of one's own account, from signing in and when it is changed. */
export function OwnLanguage({ children }: { children?: ReactNode }) {
  const { user } = useAuth<{ language?: 'fi' | 'sv' | 'en' } & Record<string, unknown>>()
  const { i18n, switchLanguage } = useTranslation()
  const own = user?.language
  useEffect(() => {
    if (own && own !== i18n.language) void switchLanguage?.(own)
  }, [own, i18n.language, switchLanguage])
  return children
}
