import type { Locale, RegionCode } from '@kotipesa/domain'
import { type Facts, moneyOfFacts } from '@kotipesa/indicators'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { textsIn } from '../../i18n/texts'
import { ChartFrame } from '../charts/chart-frame'
import type { ChartSize } from '../charts/chart-size'
import { colours } from '../charts/colours'
import { ResponsiveChart } from '../charts/responsive-chart'
import { formatNumber } from '../presentation/format'
import { termsIn } from '../presentation/terms'

interface DaysChartProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly region: RegionCode
  readonly years: readonly number[]
}

interface YearBars {
  readonly year: number
  readonly planned: number | null
  readonly actual: number | null
}

const layouts = {
  wide: { width: 960, label: 70, value: 190, row: 52, font: 15 },
  narrow: { width: 340, label: 46, value: 110, row: 52, font: 12 },
} as const

interface DrawingProps {
  readonly locale: Locale
  readonly size: ChartSize
  readonly bars: readonly YearBars[]
}

function Drawing({ locale, size, bars }: DrawingProps) {
  const t = textsIn(locale, 'plans')
  const { width, label, value, row, font } = layouts[size]
  const height = bars.length * row + 8
  const rows = scaleBand({ domain: bars.map(({ year }) => year), range: [4, height - 4], padding: 0.2 })
  const most = Math.max(1, ...bars.flatMap(({ planned, actual }) => [planned ?? 0, actual ?? 0]))
  const x = scaleLinear({ domain: [0, most], range: [label, width - value] })
  const thickness = rows.bandwidth() / 2 - 2
  function words(name: 'planned' | 'actual', days: number | null): string {
    return days === null ? termsIn(locale).states['no-data'] : `${formatNumber(days, locale, 1)} ${t(`bars.${name}`)}`
  }
  return (
    <ChartFrame
      id={`days-${size}`}
      width={width}
      height={height}
      title={t('chartTitle')}
      description={bars
        .map(({ year, planned, actual }) => `${year}: ${words('planned', planned)}, ${words('actual', actual)}`)
        .join('; ')}
    >
      {bars.map(({ year, planned, actual }) => {
        const y = rows(year) ?? 0
        return (
          <g key={year} fontSize={font} fill={colours.text}>
            <text x={label - 10} y={y + thickness + 2 + font * 0.35} textAnchor="end" fontWeight={600}>
              {year}
            </text>
            {(
              [
                ['planned', planned, y],
                ['actual', actual, y + thickness + 4],
              ] as const
            ).map(([name, days, top]) => (
              <g key={name}>
                {days !== null && (
                  <Bar
                    x={label}
                    y={top}
                    width={Math.max(2, x(days) - label)}
                    height={thickness}
                    fill={name === 'planned' ? colours.white : colours.area}
                    stroke={colours.area}
                    strokeWidth={name === 'planned' ? 2 : 0}
                  />
                )}
                <text x={x(days ?? 0) + 8} y={top + thickness / 2 + font * 0.35}>
                  {words(name, days)}
                </text>
              </g>
            ))}
          </g>
        )
      })}
    </ChartFrame>
  )
}

/** Trainers’ days year by year, planned (an empty bar) and actual (a full one), no bar where nobody has told; the table beside has the figures. */
export function DaysChart({ locale, facts, region, years }: DaysChartProps) {
  const bars = years.map((year): YearBars => {
    const { planned, actual } = moneyOfFacts(facts, region, year).total.trainerDays
    return { year, planned: planned.value, actual: actual.value }
  })
  return <ResponsiveChart draw={(size) => <Drawing locale={locale} size={size} bars={bars} />} />
}
