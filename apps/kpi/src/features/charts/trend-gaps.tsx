import { Bar } from '@visx/shape'
import { ChartLabel, chartLabelWidth } from './chart-label'
import { patternFill, patternOutline } from './state-patterns'
import type { TrendFrame } from './trend-frame'
import { gapsOf, type TrendPoint } from './trend-points'

interface TrendGapsProps {
  readonly chart: string
  readonly points: readonly TrendPoint[]
  readonly xOf: (index: number) => number
  readonly frame: TrendFrame
  readonly words: Readonly<Record<'empty' | 'no-data' | 'not-applicable', string>>
}

/** Bands over the periods for which the area has no value, with the reason in words where they fit. */
export function TrendGaps({ chart, points, xOf, frame, words }: TrendGapsProps) {
  return gapsOf(points).map(({ state, first, last }) => {
    const x = xOf(first) - frame.step * 0.44
    const width = xOf(last) - xOf(first) + frame.step * 0.88
    const text = words[state]
    return (
      <g key={first}>
        <Bar
          x={x}
          y={frame.top}
          width={width}
          height={frame.bottom - frame.top}
          fill={patternFill(chart, state)}
          {...patternOutline(state)}
        />
        {chartLabelWidth(text, frame.font) > width ? null : (
          <ChartLabel text={text} x={x + width / 2} y={(frame.top + frame.bottom) / 2} font={frame.font} />
        )}
      </g>
    )
  })
}
