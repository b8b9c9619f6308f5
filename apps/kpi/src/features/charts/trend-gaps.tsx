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
  /** How high the other line runs in each period; null where it does not. */
  readonly besides?: readonly (number | null)[]
}

/** The height of words in a band that is farthest from the line that runs through it: the middle where none does. */
export function clearHeight({ top, bottom, font }: TrendFrame, line: readonly number[]): number {
  const heights = [(top + bottom) / 2, top + font, bottom - font] as const
  function room(height: number): number {
    return Math.min(...line.map((y) => Math.abs(y - height)), bottom - top)
  }
  return heights.toSorted((a, b) => room(b) - room(a))[0] ?? heights[0]
}

/** Bands over the periods for which the area has no value, with the reason in words where they fit. */
export function TrendGaps({ chart, points, xOf, frame, words, besides = [] }: TrendGapsProps) {
  return gapsOf(points).map(({ state, first, last }) => {
    const x = xOf(first) - frame.step * 0.44
    const width = xOf(last) - xOf(first) + frame.step * 0.88
    const text = words[state]
    const line = besides.slice(first, last + 1).filter((y) => y !== null)
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
          <ChartLabel text={text} x={x + width / 2} y={clearHeight(frame, line)} font={frame.font} />
        )}
      </g>
    )
  })
}
