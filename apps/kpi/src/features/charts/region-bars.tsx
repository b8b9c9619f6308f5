import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import type { ResultState } from '@kotipesa/indicators'
import { ChangedSign } from '../presentation/changed-mark'
import { ChartFrame } from './chart-frame'
import { ChartLabel } from './chart-label'
import type { ChartSize } from './chart-size'
import { colours } from './colours'
import { patternFill, patternOutline } from './state-patterns'
import { axisTop } from './trend-points'

/** One bar: an area's figure as text and as a number, or the state that says why there is none. */
export interface RegionBar {
  readonly label: string
  readonly isCountry: boolean
  readonly isInView: boolean
  readonly value: number | null
  readonly text: string
  readonly state: ResultState
  readonly isProvisional: boolean
  /** Whether the figure went by another definition when it was shown before. */
  readonly isRedefined: boolean
  readonly target: number | null
}

interface RegionBarsProps {
  readonly id: string
  readonly size: ChartSize
  readonly title: string
  readonly description: string
  readonly bars: readonly RegionBar[]
  readonly isShare: boolean
}

const layouts = {
  wide: { width: 960, label: 180, value: 110, row: 32, font: 15 },
  narrow: { width: 340, label: 118, value: 78, row: 32, font: 12 },
} as const

function barColour({ isCountry, isInView }: RegionBar): string {
  if (isCountry) return colours.country
  return isInView ? '#003479' : colours.area
}

/** The figures of areas side by side; an area without a value has a patterned bar and its reason in words. */
export function RegionBars({ id, size, title, description, bars, isShare }: RegionBarsProps) {
  const { width, label, value, row, font } = layouts[size]
  const height = bars.length * row + 8
  const rows = scaleBand({ domain: bars.map((_, index) => index), range: [4, height - 4], padding: 0.36 })
  const x = scaleLinear({
    domain: [
      0,
      axisTop(
        bars.flatMap((bar) => [bar.value, bar.target]),
        isShare,
      ),
    ],
    range: [label, width - value],
  })
  const thickness = rows.bandwidth()
  return (
    <ChartFrame id={id} width={width} height={height} title={title} description={description}>
      {bars.map((bar, index) => {
        const y = rows(index) ?? 0
        const middle = y + thickness / 2 + font * 0.35
        const end = bar.value === null ? width - value : x(bar.value)
        return (
          <g key={bar.label} fontSize={font} fontWeight={bar.isCountry || bar.isInView ? 600 : 400} fill={colours.text}>
            <text x={label - 12} y={middle} textAnchor="end">
              {bar.label}
            </text>
            <rect x={label} y={y} width={width - value - label} height={thickness} fill="#f1f4f6" />
            {bar.state === 'ok' ? (
              <Bar
                x={label}
                y={y}
                width={Math.max(0, end - label)}
                height={thickness}
                fill={bar.isProvisional ? colours.white : barColour(bar)}
                stroke={barColour(bar)}
                strokeWidth={bar.isProvisional ? 2 : 0}
                strokeDasharray={bar.isProvisional ? '5 4' : undefined}
              />
            ) : (
              <Bar
                x={label}
                y={y}
                width={width - value - label}
                height={thickness}
                fill={patternFill(id, bar.state)}
                {...patternOutline(bar.state)}
              />
            )}
            {bar.state === 'ok' && bar.value === 0 ? (
              <line x1={label} x2={label} y1={y - 2} y2={y + thickness + 2} stroke={barColour(bar)} strokeWidth="3" />
            ) : null}
            {bar.target === null ? null : (
              <line
                x1={x(bar.target)}
                x2={x(bar.target)}
                y1={y - 4}
                y2={y + thickness + 4}
                stroke={colours.target}
                strokeWidth="3"
              />
            )}
            {bar.state === 'ok' ? (
              <text x={width - value + 12} y={middle}>
                {bar.text}
              </text>
            ) : (
              <ChartLabel text={bar.text} x={(label + width - value) / 2} y={y + thickness / 2} font={font} />
            )}
            {bar.isRedefined ? <ChangedSign x={width - 8} y={y + thickness / 2} /> : null}
          </g>
        )
      })}
    </ChartFrame>
  )
}
