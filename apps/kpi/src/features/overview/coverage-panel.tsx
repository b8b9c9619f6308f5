import type { Locale } from '@kotipesa/domain'
import { indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { rowsByPeriod } from '../figures/figure-rows'
import { FigureTable } from '../figures/figure-table'
import { TrendFigure } from '../figures/trend-figure'
import { AppLink } from '../navigation/app-link'
import { evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { Disclosure } from '../presentation/disclosure'
import { formatNumber } from '../presentation/format'
import { KeyFigure } from '../presentation/key-figure'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import styles from './overview.module.css'

const definition = indicatorById('team-training-coverage')

/** How many of the teams have been trained: now, and over the periods. */
export function CoveragePanel({ locale, view }: { readonly locale: Locale; readonly view: FigureView }) {
  const [t, terms] = [textsIn(locale, 'overview'), termsIn(locale)]
  const { area, choice, figures } = view
  const result = figures.find(definition.id, area, choice.current)
  const parts = {
    trained: formatNumber(result?.numerator ?? 0, locale),
    all: formatNumber(result?.denominator ?? 0, locale),
  }
  return (
    <Panel
      id="coverage"
      title={t('coverage.title')}
      lead={
        <>
          {t('coverage.lead', { area: terms.area(area) })}{' '}
          <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>{t('map.more')}</AppLink>
        </>
      }
    >
      <div className={styles.coverage}>
        <KeyFigure
          locale={locale}
          facts={view.facts}
          definition={definition}
          result={result}
          parts={t('coverage.parts', parts)}
          before={choice.previous === null ? undefined : figures.find(definition.id, area, choice.previous)}
          previous={choice.previous}
          href={evidenceHref(locale, definition.id, area, choice.current)}
          label={`${definition.name[locale]}, ${terms.area(area)}`}
        />
        <div className={styles.trend}>
          <TrendFigure id="coverage-trend" locale={locale} view={view} definition={definition} />
          <Disclosure summary={t('asTable')}>
            <FigureTable
              locale={locale}
              caption={t('coverage.caption', { area: terms.area(area) })}
              definition={definition}
              rows={rowsByPeriod(view, definition)}
              by="period"
              isStrong={({ period }) => period.id === choice.current.id}
            />
          </Disclosure>
        </div>
      </div>
    </Panel>
  )
}
