import { isProvisional, type Period } from '@kotipesa/domain'
import { factsColumns } from '../columns/facts-columns'
import type { IndicatorDefinition } from '../definition/definition'
import { fieldsIn } from '../definition/fields-in'
import type { Facts } from '../facts/facts-schema'
import { gridOf } from '../observations/grid'
import { observationTables } from '../observations/observation-tables'
import { figuresOf } from './cell-figures'
import { ComputeError } from './compute-error'
import { valueOf, type Figure } from './figure'
import { nationalFigure } from './national'
import { nationalCode, type IndicatorResult, type ResultRegion } from './result'
import { targetFinder } from './targets'

export interface ComputeDefinitionsOptions<Id extends string> {
  readonly periods: readonly Period[]
  /** What is computed, in this order; their ids differ. */
  readonly definitions: readonly IndicatorDefinition<Id>[]
  /** Default: every region listed in the bundle and the country. The national row always sums all regions. */
  readonly regions?: readonly ResultRegion[]
}

/** @throws {ComputeError} when something wanted is not known */
export function requireKnown(kind: string, wanted: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = wanted?.find((each) => !known.includes(each))
  if (unknown !== undefined) throw new ComputeError(`no ${kind} "${unknown}": expected one of ${known.join(', ')}`)
}

function byTime(periods: readonly Period[]): Period[] {
  const distinct = [...new Map(periods.map((period) => [period.id, period])).values()]
  function orderOf({ start, end }: Period) {
    return `${start} ${end}`
  }
  return distinct.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/**
 * Computes given indicators from facts, whatever the catalogue holds: every indicator × region × period.
 *
 * @param facts a bundle accepted by `parseFacts`; it is read once, and must not change afterwards
 * @returns results ordered by indicator (as given), region (code, FI last) and period (time)
 * @throws {ComputeError} when a region is not listed in the bundle
 * @throws {FactsError} when the facts did not come from `parseFacts` and one that is read names another that is not there
 *
 * @example
 * computeDefinitions(facts, { periods: [parsePeriod('2018')], definitions: [parseDefinition(json)] })
 */
export function computeDefinitions<Id extends string>(
  facts: Facts,
  options: ComputeDefinitionsOptions<Id>,
): IndicatorResult<Id>[] {
  const wantedRegions = options.regions === undefined ? null : new Set(options.regions)
  const targetOf = targetFinder(facts.targets)
  const periods = byTime(options.periods)
  const columns = periods.map((period) => ({
    period: period.id,
    provisional: isProvisional(period, facts.generatedAt),
  }))
  const grid = gridOf(factsColumns(facts).regions, periods)
  const areas: readonly ResultRegion[] = [...grid.regions, nationalCode]
  requireKnown('region', options.regions, areas)

  const figures = figuresOf(
    options.definitions,
    observationTables(facts, grid, fieldsIn(options.definitions)),
    grid.cells,
  )
  const results: IndicatorResult<Id>[] = []
  for (const definition of options.definitions) {
    const indicator = definition.id
    const regional = figures.get(definition) ?? []
    function figureAt(index: number, period: number): Figure | undefined {
      const start = period * grid.regions.length
      if (index < grid.regions.length) return regional[start + index]
      return nationalFigure(regional.slice(start, start + grid.regions.length), definition.denominator === null)
    }
    for (const [at, region] of areas.entries()) {
      if (wantedRegions !== null && !wantedRegions.has(region)) continue
      for (let index = 0; index < columns.length; index += 1) {
        const column = columns[index]
        const figure = figureAt(at, index)
        if (column === undefined || figure === undefined) continue
        const { period, provisional } = column
        const { numerator, denominator, state } = figure
        const target = targetOf(indicator, region, period, definition.denominator === null)
        const value = valueOf(figure)
        results.push({ indicator, region, period, value, numerator, denominator, state, provisional, target })
      }
    }
  }
  return results
}
