'use client'

import { curricula, deviationKinds } from '@kotipesa/domain'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { say } from '../../text'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { deviationsOf } from './session-notices'

function isAdvice(id: string): boolean {
  const kind = deviationKinds.find((each) => each.id === id)
  return kind !== undefined && 'isAdvice' in kind
}

/** In what the days in the form deviate from the curriculum, as one types. It may be meant, so the record can be saved. */
export function Deviations() {
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const training = reduceFieldsToValues(fields, true)
  const found = deviationsOf(training).filter(({ row }) => row === null)
  const i18n = { i18n: { language } }
  return (
    <div role="status" className="deviations">
      {found.length > 0 && (
        <section className="questions">
          <p>
            {say(i18n, 'sessionNotices.deviates', {
              curriculum: labelIn(curricula, String(training.curriculum), language),
            })}
          </p>
          <ul>
            {found.map(({ kind, expected, actual }) => (
              <li key={kind}>
                {say(i18n, isAdvice(kind) ? 'sessionNotices.advised' : 'sessionNotices.expected', {
                  what: labelIn(deviationKinds, kind, language),
                  actual,
                  expected,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
