import { isProvisional, type Locale, type Period, periodLabel } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { ReactNode } from 'react'
import { SubmitButton } from '../../ui/submit-button'
import { pageHref, type Query } from '../navigation/href'
import { termsIn } from '../presentation/terms'
import styles from './choices.module.css'
import type { FigureView } from './figure-view'
import { shownPeriods } from './period-choice'
import { SelectField } from './select-field'
import type { Area } from './figures'
import { visibleAreas } from './visible-figures'

interface ChoicesProps {
  readonly locale: Locale
  readonly path: string
  readonly view: Pick<FigureView, 'facts' | 'visibility' | 'area' | 'choice'>
  /** Whether the area can be chosen on this page. */
  readonly hasArea?: boolean
  /** The areas that can be chosen: without it, all that the person may see. */
  readonly areas?: readonly Area[]
  /** Other choices of the page, kept when these change. */
  readonly kept?: Query
  /** Choices that only this page has. */
  readonly more?: ReactNode
}

/** Area and period, chosen with an ordinary form: the choice stands in the address and needs no script. */
export function Choices({ locale, path, view, hasArea = true, kept = {}, more, ...given }: ChoicesProps) {
  const [t, terms] = [textsIn(locale, 'choices'), termsIn(locale)]
  const { facts } = view
  const areas = given.areas ?? visibleAreas(view.visibility)
  function option(period: Period): { value: string; label: string } {
    const label = periodLabel(period, locale)
    return { value: period.id, label: isProvisional(period, facts.generatedAt) ? t('provisional', { label }) : label }
  }
  function newestFirst(granularity: 'year' | 'half-year') {
    return shownPeriods(facts, granularity).toReversed().map(option)
  }
  return (
    <form action={pageHref(locale, path)} method="get" className={styles.choices} aria-label={t('title')}>
      {Object.entries(kept).map(([name, value]) =>
        typeof value === 'string' ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {hasArea && areas.length > 1 ? (
        <SelectField
          id="choice-region"
          name="region"
          label={t('area')}
          value={view.area}
          groups={[{ label: null, options: areas.map((area) => ({ value: area, label: terms.area(area) })) }]}
        />
      ) : null}
      <SelectField
        id="choice-period"
        name="period"
        label={t('period')}
        value={view.choice.current.id}
        groups={[
          { label: t('years'), options: newestFirst('year') },
          { label: t('halfYears'), options: newestFirst('half-year') },
        ]}
      />
      {more}
      <SubmitButton>{t('show')}</SubmitButton>
    </form>
  )
}
