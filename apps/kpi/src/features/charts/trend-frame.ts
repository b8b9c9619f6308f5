/** The drawing area of a chart over periods, in its own units. */
export interface TrendFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Distance between neighbouring periods. */
  readonly step: number
  readonly font: number
}
