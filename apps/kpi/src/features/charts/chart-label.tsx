import { colours } from './colours'

/** About how wide words are in a chart, with some room at both sides, in its own units. */
export function chartLabelWidth(text: string, font: number): number {
  return text.length * font * 0.56 + 12
}

interface ChartLabelProps {
  readonly text: string
  /** The middle of the words. */
  readonly x: number
  readonly y: number
  readonly font: number
}

/** Words on white, readable over lines and patterns. */
export function ChartLabel({ text, x, y, font }: ChartLabelProps) {
  const [width, height] = [chartLabelWidth(text, font), font * 1.35]
  return (
    <>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} fill={colours.white} />
      <text x={x} y={y + font * 0.35} textAnchor="middle" fontSize={font} fill={colours.text}>
        {text}
      </text>
    </>
  )
}
