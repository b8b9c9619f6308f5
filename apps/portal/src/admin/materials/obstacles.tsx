'use client'

import { publicationObstacles, type AccessibilityStateId, type Material } from '@kotipesa/domain'
import { useFormFields } from '@payloadcms/ui'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'

/** Says what stands between material and its publication on the web, while its form is filled in. */
export function Obstacles() {
  const language = useLanguage()
  const type = useFormFields(([fields]) => fields.type?.value)
  const state = useFormFields(([fields]) => fields.accessibility?.value)
  const assessedOn = useFormFields(([fields]) => fields.assessedOn?.value)
  if (typeof type !== 'string') return null
  const obstacles = publicationObstacles({
    type: type as Material['type'],
    accessibility: {
      state: (state ?? 'not-assessed') as AccessibilityStateId,
      assessedOn: typeof assessedOn === 'string' ? assessedOn : null,
    },
  })
  return (
    <p role="status" className="field-type">
      {obstacles.length === 0
        ? say({ i18n: { language } }, 'materials.mayBePublished')
        : obstacles.map((each) => say({ i18n: { language } }, `materials.obstacles.${each}`)).join(' ')}
    </p>
  )
}
