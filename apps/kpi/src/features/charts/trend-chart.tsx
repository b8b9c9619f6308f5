import { Group } from '@visx/group'
import { scaleLinear, scalePoint } from '@visx/scale'
import { ChangedSign } from '../presentation/changed-mark'
import { ChartFrame } from './chart-frame'
import type { ChartSize } from './chart-size'
import { colours } from './colours'
import { TrendGaps } from './trend-gaps'
import { TrendGrid } from './trend-grid'
import { TrendLine } from './trend-line'
import { axisTop, type TrendPoint } from './trend-points'

/** A line of the chart: the area in view, or the whole country to compare with. */
export interface TrendSeries {
  readonly kind: 'area' | 'country'
  readonly points: readonly TrendPoint[]
}

/** What the chart over periods shows. */
export interface TrendChartProps {
  readonly id: string
  readonly size: ChartSize
  readonly title: string
  readonly description: string
  /** The periods' names under the axis, oldest first. */
  readonly periods: readonly string[]
  readonly series: readonly TrendSeries[]
  /** The target of each period, if one has been set. */
  readonly targets: readonly (number | null)[]
  readonly isShare: boolean
  readonly format: (value: number) => string
  readonly gapWords: Readonly<Record<'empty' | 'no-data' | 'not-applicable', string>>
}

const layouts = {
  wide: { width: 860, height: 320, left: 60, right: 16, top: 28, bottom: 38, font: 14.5 },
  narrow: { width: 340, height: 260, left: 46, right: 12, top: 24, bottom: 34, font: 12 },
} as const

/** Room under the periods' names for the signs of a changed definition. */
const signRoom = 16

/** The figures of an area and of the country over periods. Server-rendered: the browser needs no script for it. */
export function TrendChart({ id, size, periods, series, targets, isShare, format, ...rest }: TrendChartProps) {
  const { width, height, left, right, top, font } = layouts[size]
  const hasChanged = series.some(({ points }) => points.some(({ isRedefined }) => isRedefined))
  const bottom = layouts[size].bottom + (hasChanged ? signRoom : 0)
  const positions = periods.map((_, index) => index)
  const x = scalePoint({ domain: positions, range: [left, width - right], padding: 0.5 })
  const values = [...series.flatMap(({ points }) => points.map(({ value }) => value)), ...targets]
  const y = scaleLinear({ domain: [0, axisTop(values, isShare)], range: [height - bottom, top] })
  function xOf(index: number): number {
    return x(index) ?? left
  }
  const area = series.find(({ kind }) => kind === 'area') ?? series[0]
  const country = series.find(({ kind }) => kind === 'country')
  const frame = { left, right: width - right, top, bottom: height - bottom, step: x.step(), font }

  return (
    <ChartFrame id={id} width={width} height={height} title={rest.title} description={rest.description}>
      <TrendGrid y={y} xOf={xOf} frame={frame} periods={periods} isShare={isShare} format={format} />
      {area === undefined ? null : (
        <TrendGaps
          chart={id}
          points={area.points}
          xOf={xOf}
          frame={frame}
          words={rest.gapWords}
          besides={country?.points.map(({ value }) => (value === null ? null : y(value))) ?? []}
        />
      )}
      <Group>
        {targets.map((target, index) =>
          target === null ? null : (
            <line
              key={periods[index]}
              x1={xOf(index) - frame.step * 0.36}
              x2={xOf(index) + frame.step * 0.36}
              y1={y(target)}
              y2={y(target)}
              stroke={colours.target}
              strokeWidth="3"
            />
          ),
        )}
      </Group>
      {series.toReversed().map(({ kind, points }) => (
        <TrendLine
          key={kind}
          kind={kind}
          points={points}
          xOf={xOf}
          y={y}
          font={font}
          format={format}
          step={frame.step}
          above={kind === 'area' ? (country?.points.map(({ value }) => value) ?? []) : []}
        />
      ))}
      {periods.map((label, index) =>
        series.some(({ points }) => points[index]?.isRedefined === true) ? (
          <ChangedSign key={label} x={xOf(index)} y={height - signRoom / 2 - 2} />
        ) : null,
      )}
    </ChartFrame>
  )
}
