import type { Figure } from './figures-in-database'

/** Where two computations do not agree. */
export interface Difference {
  readonly indicator: string
  readonly region: string
  readonly period: string
}

/** Sums of fractions may differ in their last digits by the order in which they are added up. */
const digits = 12

function keyOf({ indicator, region, period }: Difference): string {
  return `${indicator} ${region} ${period}`
}

function shown({ value, numerator, denominator, state }: Figure): string {
  const numbers = [value, numerator, denominator].map((number) =>
    number === null ? 'null' : String(Number(Number(number).toPrecision(digits))),
  )
  return [state, ...numbers].join(' ')
}

/** The figures that are not the same in both, or are in one alone. */
export function differencesOf(one: readonly Figure[], other: readonly Figure[]): readonly Difference[] {
  const others = new Map(other.map((figure) => [keyOf(figure), figure]))
  const differing: Difference[] = []
  for (const figure of one) {
    const key = keyOf(figure)
    const same = others.get(key)
    others.delete(key)
    if (same === undefined || shown(figure) !== shown(same)) differing.push(figure)
  }
  return [...differing, ...others.values()].map(({ indicator, region, period }) => ({ indicator, region, period }))
}
