import { PeriodError, periodsBetween, regionCodes, type Granularity, type Period } from '@kotipesa/domain'
import { indicatorIds } from '../catalogue/indicator-ids'
import type { IndicatorDefinition } from '../definition/definition'
import { nationalCode, type ResultRegion } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { UsageError } from './usage-error'

const rangeShape = /^([^.]+?)(?:\.\.([^.]+))?$/

function itemsOf(list: string): string[] {
  return list.split(',').map((item) => item.trim())
}

/**
 * Reads `2024` or `2018..2024` with the step of `--by`.
 *
 * @throws {UsageError} when it is not a period, runs backwards, or the steps do not fill it
 */
export function selectPeriods(range: string, step: Granularity | undefined): readonly Period[] {
  const [, first, last = first] = rangeShape.exec(range.trim()) ?? []
  if (first === undefined || last === undefined) {
    throw new UsageError(
      `--periods: expected a period such as 2024, 2024-H1, 2024-Q3 or 2024-07, or a range 2018..2024, got "${range}"`,
    )
  }
  try {
    return periodsBetween(first.trim(), last.trim(), step)
  } catch (cause) {
    if (cause instanceof PeriodError) throw new UsageError(`--periods: ${cause.message}`, { cause })
    throw cause
  }
}

/**
 * Reads ids separated by commas; undefined, when none are given, means all.
 *
 * @throws {UsageError} that names the ids that do not exist and all that do
 */
export function selectIndicators(
  list: string | undefined,
  own: readonly IndicatorDefinition[],
  option = '--indicators',
): readonly string[] | undefined {
  if (list === undefined) return undefined
  const items = itemsOf(list)
  const known: readonly string[] = [...indicatorIds, ...own.map(({ id }) => id)]
  const unknown = items.filter((id) => !known.includes(id))
  if (unknown.length > 0) {
    const names = unknown.map((id) => `"${id}"`).join(', ')
    throw new UsageError(`${option}: no such indicator: ${names}. Allowed: ${known.join(', ')}`)
  }
  return items
}

/**
 * Reads codes separated by commas; undefined, when none are given, means all.
 *
 * @throws {UsageError} that names the codes that the bundle does not list and all that it does
 */
export function selectRegions(
  list: string | undefined,
  facts: Facts,
  option = '--regions',
): readonly ResultRegion[] | undefined {
  if (list === undefined) return undefined
  const listed = new Set(facts.regions.map(({ code }) => code))
  const allowed: ResultRegion[] = [...regionCodes.filter((code) => listed.has(code)), nationalCode]
  return itemsOf(list).map((item) => {
    const found = allowed.find((region) => region === item)
    if (found !== undefined) return found
    throw new UsageError(`${option}: the facts have no region "${item}". Allowed: ${allowed.join(', ')}`)
  })
}
