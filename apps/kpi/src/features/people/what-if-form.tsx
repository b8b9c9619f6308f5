import { addDays, addMonths, isCalendarDate, type Locale, type Period, type RegionCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { SubmitButton } from '../../ui/submit-button'
import choices from '../figures/choices.module.css'
import { SelectField } from '../figures/select-field'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { formatDay } from '../presentation/format'
import styles from './people.module.css'
import { type AskedWhatIf, whatIfFields, whatIfLimits } from './what-if-choice'

/** Where the page on people and trainers stands. */
export const peoplePath = '/trainers'

interface WhatIfFormProps {
  readonly locale: Locale
  readonly region: RegionCode
  readonly period: Period
  readonly asked: AskedWhatIf
}

/** Days on which training may go on, a quarter apart after the period for three years, and the one that is asked. */
function startsAfter(period: Period, asked: string | undefined): readonly string[] {
  const next = addDays(period.lastDay, 1)
  const starts = Array.from({ length: 12 }, (_, index): string => addMonths(next, 3 * (index + 1)))
  const isOther = asked !== undefined && isCalendarDate(asked) && !starts.includes(asked)
  return isOther ? [...starts, asked].sort() : starts
}

/** The question what if, as an ordinary form: what is asked stands in the address, can be sent on, and is stored nowhere. */
export function WhatIfForm({ locale, region, period, asked }: WhatIfFormProps) {
  const t = textsIn(locale, 'people')
  const isAsked = whatIfFields.some((field) => (asked[field] ?? '') !== '')
  return (
    <form action={`${pageHref(locale, peoplePath)}#what-if`} method="get" className={styles.form}>
      <input type="hidden" name="region" value={region} />
      <input type="hidden" name="period" value={period.id} />
      {whatIfFields.map((field) =>
        field === 'start' ? (
          <SelectField
            key={field}
            id={`what-if-${field}`}
            name={field}
            label={t(`fields.${field}`)}
            value={asked.start ?? ''}
            groups={[
              {
                label: null,
                options: [
                  { value: '', label: t('atOnce') },
                  ...startsAfter(period, asked.start).map((day) => ({ value: day, label: formatDay(day, locale) })),
                ],
              },
            ]}
          />
        ) : (
          <div key={field} className={choices.field}>
            <label htmlFor={`what-if-${field}`} className={choices.label}>
              {t(`fields.${field}`)}
            </label>
            <input
              id={`what-if-${field}`}
              name={field}
              defaultValue={asked[field]}
              className={styles.input}
              type="number"
              inputMode="numeric"
              step={1}
              {...whatIfLimits[field]}
            />
          </div>
        ),
      )}
      <SubmitButton>{t('reckon')}</SubmitButton>
      {isAsked ? (
        <AppLink href={`${pageHref(locale, peoplePath, { region, period: period.id })}#what-if`}>{t('asItIs')}</AppLink>
      ) : null}
    </form>
  )
}
