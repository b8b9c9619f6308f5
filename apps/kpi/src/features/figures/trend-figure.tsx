import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId, ResultState } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Legend, type LegendItem } from '../charts/legend'
import { ResponsiveChart } from '../charts/responsive-chart'
import { TrendChart, type TrendSeries } from '../charts/trend-chart'
import type { TrendPoint } from '../charts/trend-points'
import { figureText, formatIndicatorNumber } from '../presentation/figure-text'
import { periodShortLabel } from '../presentation/period-short-label'
import { termsIn } from '../presentation/terms'
import type { FigureView } from './figure-view'
import type { Area } from './figures'
import { pointOf } from './trend-point'

interface TrendFigureProps {
  readonly id: string
  readonly locale: Locale
  readonly view: FigureView
  readonly definition: IndicatorDefinition<IndicatorId>
}

function missingStates(points: readonly TrendPoint[]): readonly Exclude<ResultState, 'ok'>[] {
  return [...new Set(points.flatMap(({ state }) => (state === 'ok' ? [] : [state])))]
}

/** The chart of one indicator over the periods: the area in view and the country to compare with. */
export function TrendFigure({ id, locale, view, definition }: TrendFigureProps) {
  const [t, terms] = [textsIn(locale, 'charts'), termsIn(locale)]
  const { area, choice, figures } = view
  const { periods } = choice
  function resultsOf(each: Area) {
    return periods.map((period) => figures.find(definition.id, each, period))
  }
  const results = resultsOf(area)
  function pointsOf(each: Area): readonly TrendPoint[] {
    return resultsOf(each).map((result) => pointOf(result, definition))
  }
  const points = pointsOf(area)
  const hasCountry = area !== 'FI' && definition.unit !== 'count'
  const series: TrendSeries[] = [
    { kind: 'area', points },
    ...(hasCountry ? [{ kind: 'country' as const, points: pointsOf('FI') }] : []),
  ]
  const isRedefined = series.some((one) => one.points.some((point) => point.isRedefined))
  const targets = results.map((result) => result?.target ?? null)
  const legend: LegendItem[] = [
    { sign: 'area', label: terms.area(area) },
    ...(hasCountry ? [{ sign: 'country' as const, label: terms.area('FI') }] : []),
    ...(targets.some((target) => target !== null) ? [{ sign: 'target' as const, label: t('target') }] : []),
    ...(points.some((point) => point.isProvisional && point.state === 'ok')
      ? [{ sign: 'provisional' as const, label: t('provisional') }]
      : []),
    ...(isRedefined ? [{ sign: 'definitionChanged' as const, label: t('definitionChanged') }] : []),
    ...missingStates(points).map((state) => ({ sign: state, label: terms.states[state] })),
  ]
  const last = results.at(-1)
  const description = t('trendDescription', {
    area: terms.area(area),
    first: periodShortLabel(periods[0]),
    last: periodShortLabel(periods.at(-1) ?? periods[0]),
    value: last === undefined ? terms.states['no-data'] : figureText(last, definition, locale, terms.states),
  })
  return (
    <>
      <Legend items={legend} />
      <ResponsiveChart
        draw={(size) => (
          <TrendChart
            id={`${id}-${size}`}
            size={size}
            title={t('trendTitle', { indicator: definition.name[locale], area: terms.area(area) })}
            description={isRedefined ? `${description} ${t('definitionChangedDescription')}` : description}
            periods={periods.map(periodShortLabel)}
            series={series}
            targets={targets}
            isShare={definition.unit === 'share'}
            format={(value) => formatIndicatorNumber(value, definition, locale)}
            gapWords={terms.states}
          />
        )}
      />
    </>
  )
}
