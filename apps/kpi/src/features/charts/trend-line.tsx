import { colours } from './colours'
import { segmentsOf, type TrendPoint } from './trend-points'

interface TrendLineProps {
  readonly kind: 'area' | 'country'
  readonly points: readonly TrendPoint[]
  readonly xOf: (index: number) => number
  readonly y: (value: number) => number
  readonly step: number
  readonly font: number
  readonly format: (value: number) => string
  /** The values of a line to keep clear of: where it runs above, this line's values are written below. */
  readonly above?: readonly (number | null)[]
}

const looks = {
  area: { colour: colours.area, width: 3 },
  country: { colour: colours.country, width: 2 },
} as const

function Marker({
  kind,
  x,
  y,
  isProvisional,
}: {
  kind: 'area' | 'country'
  x: number
  y: number
  isProvisional: boolean
}) {
  const { colour } = looks[kind]
  const fill = isProvisional ? colours.white : colour
  return kind === 'area' ? (
    <circle cx={x} cy={y} r="5" fill={fill} stroke={colour} strokeWidth="2.5" />
  ) : (
    <rect x={x - 4} y={y - 4} width="8" height="8" fill={fill} stroke={colour} strokeWidth="2" />
  )
}

function isBelow(other: number | null | undefined, value: number, y: (value: number) => number): boolean {
  if (other === null || other === undefined || other < value) return false
  return y(value) - y(other) < 34 && y(value) + 30 < y(0)
}

/**
 * One line with its markers. Provisional periods have a dashed line and a hollow marker; the area's values are
 * written.
 */
export function TrendLine({ kind, points, xOf, y, step, font, format, above = [] }: TrendLineProps) {
  const { colour, width } = looks[kind]
  const longest = Math.max(...points.map(({ value }) => (value === null ? 0 : format(value).length)))
  const hasRoom = kind === 'area' && longest * font * 0.62 + 8 < step
  return (
    <g>
      {segmentsOf(points).map(({ from, fromValue, toValue, isProvisional }) => (
        <line
          key={from}
          x1={xOf(from)}
          y1={y(fromValue)}
          x2={xOf(from + 1)}
          y2={y(toValue)}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={isProvisional ? '6 5' : undefined}
        />
      ))}
      {points.map(({ value, isProvisional }, index) =>
        value === null ? null : (
          <g key={xOf(index)}>
            <Marker kind={kind} x={xOf(index)} y={y(value)} isProvisional={isProvisional} />
            {hasRoom || (kind === 'area' && index === points.length - 1) ? (
              <text
                x={xOf(index)}
                y={y(value) + (isBelow(above[index], value, y) ? font + 10 : -12)}
                textAnchor="middle"
                fontSize={font}
                fontWeight="600"
                fill={colours.text}
                stroke={colours.white}
                strokeWidth="4"
                paintOrder="stroke"
              >
                {format(value)}
              </text>
            ) : null}
          </g>
        ),
      )}
    </g>
  )
}
