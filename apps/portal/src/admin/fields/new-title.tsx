'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { text } from '../../text'
import { useLanguage } from '../language/use-language'

/** Gives a record that is not stored yet the title "Uusi tiimi", where Payload says "[Nimetön]". */
export function NewTitle() {
  const { id, docConfig } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { i18n, t } = useTranslation()
  const language = useLanguage()
  const isUntitled = id === undefined && title === `[${t('general:untitled')}]`
  const label = docConfig && 'labels' in docConfig ? docConfig.labels?.singular : undefined
  useEffect(() => {
    if (!isUntitled || label === undefined) return undefined
    const name = getTranslation(label, i18n)
    const words = text('common.newRecord')[language].replace('{name}', name.toLocaleLowerCase(language))
    // Payload sets its own title as often as it likes while the form opens: said until it stands.
    const timer = setInterval(() => setDocumentTitle(words), 50)
    return () => clearInterval(timer)
  }, [i18n, isUntitled, label, language, setDocumentTitle])
  return null
}
