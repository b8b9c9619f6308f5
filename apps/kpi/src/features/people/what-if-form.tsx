import type { Locale, Period, RegionCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { SubmitButton } from '../../ui/submit-button'
import choices from '../figures/choices.module.css'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import styles from './people.module.css'
import { type AskedWhatIf, lastStart, whatIfFields, whatIfLimits } from './what-if-choice'

/** Where the page on people and trainers stands. */
export const peoplePath = '/people'

interface WhatIfFormProps {
  readonly locale: Locale
  readonly region: RegionCode
  readonly period: Period
  readonly asked: AskedWhatIf
}

/** The question what if, as an ordinary form: what is asked stands in the address, can be sent on, and is stored nowhere. */
export function WhatIfForm({ locale, region, period, asked }: WhatIfFormProps) {
  const t = textsIn(locale, 'people')
  const isAsked = whatIfFields.some((field) => (asked[field] ?? '') !== '')
  return (
    <form action={`${pageHref(locale, peoplePath)}#what-if`} method="get" className={styles.form}>
      <input type="hidden" name="region" value={region} />
      <input type="hidden" name="period" value={period.id} />
      {whatIfFields.map((field) => {
        const input =
          field === 'start'
            ? { type: 'date', min: period.lastDay, max: lastStart }
            : { type: 'number', inputMode: 'numeric' as const, step: 1, ...whatIfLimits[field] }
        return (
          <div key={field} className={choices.field}>
            <label htmlFor={`what-if-${field}`} className={choices.label}>
              {t(`fields.${field}`)}
            </label>
            <input
              id={`what-if-${field}`}
              name={field}
              defaultValue={asked[field]}
              className={styles.input}
              {...input}
            />
          </div>
        )
      })}
      <SubmitButton>{t('reckon')}</SubmitButton>
      {isAsked ? (
        <AppLink href={`${pageHref(locale, peoplePath, { region, period: period.id })}#what-if`}>{t('asItIs')}</AppLink>
      ) : null}
    </form>
  )
}
