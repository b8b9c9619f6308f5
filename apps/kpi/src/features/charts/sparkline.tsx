import { colours } from './colours'
import { axisTop, segmentsOf, type TrendPoint } from './trend-points'

interface SparklineProps {
  readonly points: readonly TrendPoint[]
  readonly isShare: boolean
  /** What the line shows, in words. */
  readonly label: string
}

const size = { width: 104, height: 28, room: 4 } as const

/** A number of the drawing, short enough to be written hundreds of times on a page. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/**
 * A small line with a point for each period that has a value: no line is drawn over a period without one, and what is
 * provisional is dashed and hollow, as in the large charts.
 */
export function Sparkline({ points, isShare, label }: SparklineProps) {
  const top = axisTop(
    points.map(({ value }) => value),
    isShare,
  )
  const step = points.length < 2 ? 0 : (size.width - 2 * size.room) / (points.length - 1)
  function pointAt(index: number, value: number): string {
    return `${short(size.room + index * step)} ${short(size.height - size.room - (value / top) * (size.height - 2 * size.room))}`
  }
  const segments = segmentsOf(points)
  function lines(isProvisional: boolean): string {
    return segments
      .filter((segment) => segment.isProvisional === isProvisional)
      .map(({ from, fromValue, toValue }) => `M${pointAt(from, fromValue)}L${pointAt(from + 1, toValue)}`)
      .join('')
  }
  function dots(isProvisional: boolean): string {
    return points
      .map(({ value, ...point }, index) =>
        value === null || point.isProvisional !== isProvisional ? '' : `M${pointAt(index, value)}h0`,
      )
      .join('')
  }
  const [solid, dashed, provisional] = [lines(false), lines(true), dots(true)]
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      fill="none"
      stroke={colours.area}
      strokeLinecap="round"
    >
      {solid === '' ? null : <path d={solid} strokeWidth="1.5" />}
      {dashed === '' ? null : <path d={dashed} strokeWidth="1.5" strokeDasharray="3 3" />}
      <path d={dots(false)} strokeWidth="5" />
      {provisional === '' ? null : (
        <>
          <path d={provisional} strokeWidth="6" />
          <path d={provisional} strokeWidth="3" stroke={colours.white} />
        </>
      )}
    </svg>
  )
}
