import type { ResultState } from '@kotipesa/indicators'

/** One period of a line: its figure, or the state that says why there is none. */
export interface TrendPoint {
  readonly value: number | null
  readonly state: ResultState
  readonly isProvisional: boolean
  /** Whether the figure went by another definition when it was shown before. */
  readonly isRedefined: boolean
}

/** Neighbouring periods without a value for the same reason. */
export interface Gap {
  readonly state: Exclude<ResultState, 'ok'>
  readonly first: number
  readonly last: number
}

/** The stretches of periods for which a line has no value. */
export function gapsOf(points: readonly TrendPoint[]): readonly Gap[] {
  return points.reduce<Gap[]>((gaps, { state }, index) => {
    if (state === 'ok') return gaps
    const open = gaps.at(-1)
    if (open?.state === state && open.last === index - 1) return [...gaps.slice(0, -1), { ...open, last: index }]
    return [...gaps, { state, first: index, last: index }]
  }, [])
}

/** A piece of a line between two neighbouring periods that both have a value. */
export interface Segment {
  readonly from: number
  readonly fromValue: number
  readonly toValue: number
  readonly isProvisional: boolean
}

/** The pieces of a line. Over a gap there is none: a line would say something nobody has reported. */
export function segmentsOf(points: readonly TrendPoint[]): readonly Segment[] {
  return points.slice(1).flatMap(({ value, isProvisional }, index) => {
    const before = points[index]?.value ?? null
    return value === null || before === null ? [] : [{ from: index, fromValue: before, toValue: value, isProvisional }]
  })
}

/** The top of the value axis: 1 for shares unless a value is above it, otherwise a little above the greatest value. */
export function axisTop(values: readonly (number | null)[], isShare: boolean): number {
  const greatest = Math.max(0, ...values.filter((value) => value !== null))
  if (isShare) return Math.max(1, greatest)
  return greatest === 0 ? 1 : greatest * 1.08
}
