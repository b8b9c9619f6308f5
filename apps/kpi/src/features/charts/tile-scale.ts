import { steps } from './colours'

/** One step of the tile map's colours: from `low` up to `high`. */
export interface TileStep {
  readonly low: number
  readonly high: number
  readonly fill: string
  readonly text: string
}

/** Five equal steps from 0 to `top`. */
export function tileSteps(top: number): readonly TileStep[] {
  return steps.map((colour, index) => ({
    ...colour,
    low: (top * index) / steps.length,
    high: (top * (index + 1)) / steps.length,
  }))
}

/** The step a value falls in; a value on a border belongs to the higher step, the top to the highest. */
export function stepOf(value: number, scale: readonly TileStep[]): TileStep | undefined {
  return scale.find(({ high }) => value < high) ?? scale.at(-1)
}
