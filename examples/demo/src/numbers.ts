/** The number, brought between the bounds. */
export function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** The number rounded to steps of the given size, e.g. 0.37 in steps of 0.05 → 0.35. */
export function inSteps(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(4))
}
