import { isProvisional, type Locale, recommendedCaseload } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Legend, type LegendItem } from '../charts/legend'
import { ResponsiveChart } from '../charts/responsive-chart'
import { TrendChart } from '../charts/trend-chart'
import type { TrendPoint } from '../charts/trend-points'
import { formatNumber } from '../presentation/format'
import { periodShortLabel } from '../presentation/period-short-label'
import { termsIn } from '../presentation/terms'
import type { TeamMoment } from './team-history'

interface CaseloadFigureProps {
  readonly locale: Locale
  readonly name: string
  readonly generatedAt: string
  readonly history: readonly TeamMoment[]
}

/** How many children each worker of a team has had, beside the recommendation and what the law allows. */
export function CaseloadFigure({ locale, name, generatedAt, history }: CaseloadFigureProps) {
  const [t, terms] = [textsIn(locale, 'team'), termsIn(locale)]
  const points = history.map(({ period, standing: { caseload } }): TrendPoint => {
    const value = caseload === null ? null : caseload.value
    const isGoingOn = value !== null && isProvisional(period, generatedAt)
    return { value, state: value === null ? 'no-data' : 'ok', isProvisional: isGoingOn, isRedefined: false }
  })
  const recommended = points.map((): TrendPoint => ({
    value: recommendedCaseload.maximum,
    state: 'ok',
    isProvisional: false,
    isRedefined: false,
  }))
  const legend: readonly LegendItem[] = [
    { sign: 'area', label: t('caseload') },
    { sign: 'country', label: t('recommended', { most: formatNumber(recommendedCaseload.maximum, locale) }) },
    ...(history.some(({ cap }) => cap !== null) ? [{ sign: 'target' as const, label: t('cap') }] : []),
    ...(points.some((point) => point.value === null)
      ? [{ sign: 'no-data' as const, label: terms.states['no-data'] }]
      : []),
  ]
  return (
    <>
      <Legend items={legend} />
      <ResponsiveChart
        draw={(size) => (
          <TrendChart
            id={`caseload-${size}`}
            size={size}
            title={t('chartTitle', { name })}
            description={t('chartDescription')}
            periods={history.map(({ period }) => periodShortLabel(period))}
            series={[
              { kind: 'area', points },
              { kind: 'country', points: recommended },
            ]}
            targets={history.map(({ cap }) => cap)}
            isShare={false}
            format={(value) => formatNumber(value, locale, 1)}
            gapWords={terms.states}
          />
        )}
      />
    </>
  )
}
