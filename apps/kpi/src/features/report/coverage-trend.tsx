import type { Locale } from '@kotipesa/domain'
import { indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import type { FigureView } from '../figures/figure-view'
import { TrendFigure } from '../figures/trend-figure'
import { figureText } from '../presentation/figure-text'
import { periodShortLabel } from '../presentation/period-short-label'
import { ScrollTable } from '../presentation/scroll-table'
import { termsIn } from '../presentation/terms'
import styles from './report.module.css'

const definition = indicatorById('team-training-coverage')

/** How the teams have been trained over the periods, as a picture and with its figures under it. */
export function CoverageTrend({ locale, view }: { readonly locale: Locale; readonly view: FigureView }) {
  const [t, terms] = [textsIn(locale, 'overview'), termsIn(locale)]
  const { area, choice, figures } = view
  const areas = [area, 'FI'] as const
  return (
    <section aria-labelledby="trend">
      <Heading level={2} id="trend">
        {t('coverage.title')}
      </Heading>
      <div className={styles.trend}>
        <TrendFigure id="report-trend" locale={locale} view={view} definition={definition} />
      </div>
      <ScrollTable caption={t('coverage.caption', { area: terms.area(area) })}>
        <thead>
          <tr>
            <th scope="col">{textsIn(locale, 'table')('area')}</th>
            {choice.periods.map((period) => (
              <th key={period.id} scope="col" data-numeric>
                {periodShortLabel(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((each) => (
            <tr key={each}>
              <th scope="row">{terms.area(each)}</th>
              {choice.periods.map((period) => {
                const result = figures.find(definition.id, each, period)
                return (
                  <td key={period.id} data-numeric>
                    {result === undefined
                      ? terms.states['no-data']
                      : figureText(result, definition, locale, terms.states)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
