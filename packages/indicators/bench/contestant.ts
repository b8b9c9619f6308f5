import type { IndicatorResult } from '../src'

/** What all contestants must agree on. */
export type Figure = Pick<
  IndicatorResult,
  'indicator' | 'region' | 'period' | 'value' | 'numerator' | 'denominator' | 'state'
>

/** A way to get from loaded facts to all figures. */
export interface Contestant {
  compute(): Promise<readonly Figure[]>
  stop(): Promise<void>
}

const digits = 12

function byKey(figures: readonly Figure[]): ReadonlyMap<string, string> {
  function shown(value: number | null) {
    return value === null ? 'null' : Number(value).toPrecision(digits)
  }
  return new Map(
    figures.map(({ indicator, region, period, value, numerator, denominator, state }) => [
      `${indicator} ${region} ${period}`,
      `${shown(value)} ${shown(numerator)} ${shown(denominator)} ${state}`,
    ]),
  )
}

/** Where two sets of figures differ, in words; empty = they agree (numbers to 12 digits). */
export function differences(expected: readonly Figure[], actual: readonly Figure[]): string[] {
  const [one, other] = [byKey(expected), byKey(actual)]
  const keys = [...new Set([...one.keys(), ...other.keys()])]
  return keys.flatMap((key) =>
    one.get(key) === other.get(key) ? [] : [`${key}: ${one.get(key) ?? 'missing'}, but ${other.get(key) ?? 'missing'}`],
  )
}
