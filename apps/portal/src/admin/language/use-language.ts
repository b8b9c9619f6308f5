'use client'

import { isLocale } from '@kotipesa/domain'
import { useTranslation } from '@payloadcms/ui'
import type { Language } from '../../text'

/** The language in which the reader uses the portal. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : 'fi'
}
