'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf, say } from '../../text'

/** Below the form for signing in: where a forgotten password is changed. */
export function ForgottenLink() {
  const { i18n } = useTranslation()
  return (
    <p className="sign-in__forgotten">
      <a href={`/salasana?lang=${languageOf({ i18n })}`}>{say({ i18n }, 'forgotten.link')}</a>
    </p>
  )
}
