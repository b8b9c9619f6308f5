'use client'

import { useFormFields } from '@payloadcms/ui'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

/** Says why there is nothing to fill in of who came to a meeting that was not held. */
export function NotHeldYet() {
  const state = useFormFields(([fields]) => fields.state?.value)
  const language = useLanguage()
  return state === 'held' ? null : <p>{say({ i18n: { language } }, 'meetings.notHeldYet')}</p>
}
