import { colours } from './colours'
import type { TrendFrame } from './trend-frame'

interface ValueScale {
  (value: number): number
  ticks(count: number): number[]
}

interface TrendGridProps {
  readonly y: ValueScale
  readonly xOf: (index: number) => number
  readonly frame: TrendFrame
  readonly periods: readonly string[]
  readonly isShare: boolean
  readonly format: (value: number) => string
}

const shareTicks = [0, 0.25, 0.5, 0.75, 1]

function labelWidth(label: string, font: number): number {
  return label.length * font * 0.6 + 8
}

/** Every how many periods have room for their names. */
function labelEvery(periods: readonly string[], step: number, font: number): number {
  return Math.max(1, Math.ceil(Math.max(0, ...periods.map((label) => labelWidth(label, font))) / step))
}

/**
 * Grid lines with the values' names at the left, and the periods' names below; counted from the newest when few fit.
 */
export function TrendGrid({ y, xOf, frame, periods, isShare, format }: TrendGridProps) {
  const ticks = isShare && y(1) >= frame.top - 1 ? shareTicks : y.ticks(4)
  const every = labelEvery(periods, frame.step, frame.font)
  return (
    <g fontSize={frame.font} fill={colours.textSecondary}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={frame.left}
            x2={frame.right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? colours.axis : colours.grid}
          />
          <text x={frame.left - 8} y={y(tick) + frame.font * 0.35} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {periods.map((label, index) =>
        (periods.length - 1 - index) % every === 0 ? (
          <text key={label} x={xOf(index)} y={frame.bottom + frame.font * 1.6} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </g>
  )
}
