import type { LocalizedText } from '@kotipesa/domain'
import type { IndicatorResult, ResultState } from '../engine/result'
import { stateWords } from '../engine/state-words'
import { localized } from '../fields/field-words'
import type { ResultSet } from './result-set'

/** Why two results cannot be compared. */
export type Incomparability = 'version-differs' | 'version-unknown' | 'only-before' | 'only-after' | 'no-value'

type Cell = Pick<IndicatorResult<string>, 'indicator' | 'region' | 'period'>

/** The same indicator, region and period in two sets of results. */
export type ResultComparison = Cell &
  (
    | { readonly isComparable: true; readonly before: number; readonly after: number; readonly change: number }
    | { readonly isComparable: false; readonly because: Incomparability; readonly reason: LocalizedText }
  )

const notComparable = localized('Ei vertailukelpoinen', 'Inte jämförbar', 'Not comparable')

function because(why: Incomparability, fi: string, sv: string, en: string) {
  const reason = localized(`${notComparable.fi}: ${fi}`, `${notComparable.sv}: ${sv}`, `${notComparable.en}: ${en}`)
  return { isComparable: false, because: why, reason } as const
}

const states: Readonly<Record<ResultState, LocalizedText>> = {
  ok: localized('on', 'finns', 'is there'),
  ...stateWords,
}

function compareVersions(before: number | undefined, after: number | undefined) {
  if (before === undefined || after === undefined) {
    return because(
      'version-unknown',
      'mittarin määritelmän versiota ei tiedetä',
      'versionen av indikatorns definition är inte känd',
      'the version of the indicator’s definition is not known',
    )
  }
  if (before === after) return null
  return because(
    'version-differs',
    `mittarin määritelmä on muuttunut (versio ${before} → versio ${after})`,
    `indikatorns definition har ändrats (version ${before} → version ${after})`,
    `the definition of the indicator has changed (version ${before} → version ${after})`,
  )
}

function shown({ value, state }: IndicatorResult<string>): LocalizedText {
  return value === null ? states[state] : localized(String(value), String(value), String(value))
}

function compareValues(before: IndicatorResult<string>, after: IndicatorResult<string>) {
  if (before.value !== null && after.value !== null) {
    const change = after.value - before.value
    return { isComparable: true, before: before.value, after: after.value, change } as const
  }
  const [one, other] = [shown(before), shown(after)]
  return because(
    'no-value',
    `arvo puuttuu (ennen: ${one.fi}, jälkeen: ${other.fi})`,
    `ett värde saknas (före: ${one.sv}, efter: ${other.sv})`,
    `a value is missing (before: ${one.en}, after: ${other.en})`,
  )
}

const onlyBefore = because(
  'only-before',
  'tulos on vain vanhemmassa aineistossa',
  'resultatet finns bara i det äldre materialet',
  'the result is only in the older set',
)
const onlyAfter = because(
  'only-after',
  'tulos on vain uudemmassa aineistossa',
  'resultatet finns bara i det nyare materialet',
  'the result is only in the newer set',
)

function keyOf({ indicator, region, period }: Cell): string {
  return `${indicator} ${region} ${period}`
}

/**
 * Compares two sets of results, indicator by indicator, region by region and period by period. Results of different
 * versions of a definition are not compared: the answer says so, and why, in the three languages.
 *
 * @returns in the order of `before`, then what is only in `after`
 */
export function compareResults(before: ResultSet, after: ResultSet): readonly ResultComparison[] {
  const later = new Map(after.results.map((result) => [keyOf(result), result]))
  const earlier = new Set(before.results.map(keyOf))
  const compared = before.results.map((result): ResultComparison => {
    const { indicator, region, period } = result
    const cell = { indicator, region, period }
    const other = later.get(keyOf(result))
    if (other === undefined) return { ...cell, ...onlyBefore }
    const versions = compareVersions(before.versions[indicator], after.versions[indicator])
    return { ...cell, ...(versions ?? compareValues(result, other)) }
  })
  const added = after.results
    .filter((result) => !earlier.has(keyOf(result)))
    .map(({ indicator, region, period }): ResultComparison => ({ indicator, region, period, ...onlyAfter }))
  return [...compared, ...added]
}
