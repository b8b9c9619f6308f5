import { type Locale, periodLabel } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Legend } from '../charts/legend'
import { RegionBars } from '../charts/region-bars'
import { ResponsiveChart } from '../charts/responsive-chart'
import { type FigureRow, rowsByArea } from '../figures/figure-rows'
import { FigureTable } from '../figures/figure-table'
import type { FigureView } from '../figures/figure-view'
import { Disclosure } from '../presentation/disclosure'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import { barsOf } from './area-bars'
import { barsLegend } from './bars-legend'
import { CsvLink } from './csv-link'
import styles from './indicator.module.css'

interface AreasPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly definition: IndicatorDefinition<IndicatorId>
}

/** The figures of all areas the person may see, in the period in view. */
export function AreasPanel({ locale, view, definition }: AreasPanelProps) {
  const [t, terms] = [textsIn(locale, 'indicator'), termsIn(locale)]
  const charts = textsIn(locale, 'charts')
  const rows: readonly FigureRow[] = rowsByArea(view, definition)
  const bars = barsOf(rows, view.area, definition, locale, terms)
  const period = periodLabel(view.choice.current, locale)
  const title = charts('barsTitle', { indicator: definition.name[locale], period })
  return (
    <Panel id="areas" title={t('areas.title', { period })} lead={t('areas.lead')}>
      <Legend
        items={barsLegend(bars, {
          country: terms.area('FI'),
          target: charts('target'),
          provisional: charts('provisional'),
          definitionChanged: charts('definitionChanged'),
          states: terms.states,
        })}
      />
      <ResponsiveChart
        draw={(size) => (
          <RegionBars
            id={`bars-${size}`}
            size={size}
            title={title}
            description={charts('barsDescription', { count: bars.length })}
            bars={bars}
            isShare={definition.unit === 'share'}
          />
        )}
      />
      <Disclosure summary={t('byAreaTable')} isOpen>
        <FigureTable
          locale={locale}
          caption={title}
          definition={definition}
          rows={rows}
          by="area"
          isStrong={({ area }) => area === view.area}
        />
        <p className={styles.downloads}>
          <CsvLink locale={locale} view={view} indicator={definition.id} rows="areas" label={t('csv.areas')} />
          <CsvLink locale={locale} view={view} indicator={definition.id} rows="all" label={t('csv.all')} />
        </p>
      </Disclosure>
    </Panel>
  )
}
