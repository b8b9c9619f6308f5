/** The number, brought between the bounds. */
export const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value))

/** The number rounded to steps of the given size, e.g. 0.37 in steps of 0.05 → 0.35. */
export const inSteps = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(4))
