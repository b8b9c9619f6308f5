import { type Locale, periodLabel } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { FigureTable } from '../figures/figure-table'
import { rowsByPeriod } from '../figures/figure-rows'
import type { FigureView } from '../figures/figure-view'
import { TrendFigure } from '../figures/trend-figure'
import { evidenceHref } from '../navigation/indicator-href'
import { Disclosure } from '../presentation/disclosure'
import { KeyFigure } from '../presentation/key-figure'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import { CsvLink } from './csv-link'
import styles from './indicator.module.css'

interface ValuePanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly note: string | null
}

/** The figure of the area in view now and over the periods. */
export function ValuePanel({ locale, view, definition, note }: ValuePanelProps) {
  const [t, terms] = [textsIn(locale, 'indicator'), termsIn(locale)]
  const { area, choice, figures } = view
  return (
    <Panel id="value" title={`${terms.area(area)}, ${periodLabel(choice.current, locale)}`}>
      <div className={styles.value}>
        <KeyFigure
          locale={locale}
          facts={view.facts}
          definition={definition}
          result={figures.find(definition.id, area, choice.current)}
          before={choice.previous === null ? undefined : figures.find(definition.id, area, choice.previous)}
          previous={choice.previous}
          href={evidenceHref(locale, definition.id, area, choice.current)}
          label={`${definition.name[locale]}, ${terms.area(area)}`}
        />
        <div className={styles.trend}>
          <TrendFigure id="trend" locale={locale} view={view} definition={definition} />
        </div>
      </div>
      {note === null ? null : (
        <div id="note" className={styles.note}>
          <h3>{t('note')}</h3>
          <p>{note}</p>
        </div>
      )}
      <Disclosure summary={t('byPeriodTable')} isOpen>
        <FigureTable
          locale={locale}
          caption={t('byPeriodCaption', { indicator: definition.name[locale], area: terms.area(area) })}
          definition={definition}
          rows={rowsByPeriod(view, definition)}
          by="period"
          isStrong={({ period }) => period.id === choice.current.id}
        />
        <CsvLink locale={locale} view={view} indicator={definition.id} rows="periods" label={t('csv.periods')} />
      </Disclosure>
    </Panel>
  )
}
