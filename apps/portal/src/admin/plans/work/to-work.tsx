'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { say } from '../../../text'
import { useLanguage } from '../../language/use-language'

/** From the form of a package back to all the work of its plan. */
export function ToWork() {
  const { savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const stored: unknown = savedDocumentData?.plan
  const plan = typeof stored === 'object' && stored !== null ? (stored as { id?: unknown }).id : stored
  if (typeof plan !== 'string') return null
  return (
    <p className="to-work">
      <a href={`${config.routes.admin}/plans/${plan}/work-packages`}>
        {say({ i18n: { language } }, 'workPackages.toWork')}
      </a>
    </p>
  )
}
