'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf, say } from '../../text'

const languages = [
  ['fi', 'Suomi'],
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const

/** Above the form for signing in: what this is, and the languages of the service. */
export function Introduction() {
  const { i18n, switchLanguage } = useTranslation()
  const current = languageOf({ i18n })
  return (
    <div className="sign-in">
      <h1>{say({ i18n }, 'signIn.title')}</h1>
      <p>{say({ i18n }, 'signIn.lead')}</p>
      <ul className="sign-in__languages">
        {languages.map(([language, name]) => (
          <li key={language}>
            <button
              type="button"
              lang={language}
              aria-current={language === current ? 'true' : undefined}
              onClick={() => void switchLanguage?.(language)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
