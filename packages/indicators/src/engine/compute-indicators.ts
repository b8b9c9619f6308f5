import { isProvisional, type Period } from '@kotipesa/domain'
import { indicatorIds, type IndicatorId } from '../catalogue/indicator-ids'
import { indicators } from '../catalogue'
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

export interface ComputeOptions<Own extends string = never> {
  readonly periods: readonly Period[]
  /** Default: the whole catalogue and all of one's own. */
  readonly indicators?: readonly (IndicatorId | Own)[]
  /** Indicators of one's own (see `parseDefinition`), which come after the catalogue. */
  readonly definitions?: readonly IndicatorDefinition<Own>[]
  /** Default: every region listed in the bundle and the country. The national row always sums all regions. */
  readonly regions?: readonly ResultRegion[]
}

function requireKnown(kind: string, wanted: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = wanted?.find((each) => !known.includes(each))
  if (unknown !== undefined) throw new ComputeError(`no ${kind} "${unknown}": expected one of ${known.join(', ')}`)
}

function withOwn<Own extends string>(
  own: readonly IndicatorDefinition<Own>[],
): readonly IndicatorDefinition<IndicatorId | Own>[] {
  const ids = new Set<string>(indicatorIds)
  for (const { id } of own) {
    if (ids.has(id)) throw new ComputeError(`the id "${id}" of an indicator is taken: give it another`)
    ids.add(id)
  }
  return [...indicators, ...own]
}

function byTime(periods: readonly Period[]): Period[] {
  const distinct = [...new Map(periods.map((period) => [period.id, period])).values()]
  function orderOf({ start, end }: Period) {
    return `${start} ${end}`
  }
  return distinct.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/**
 * Computes indicators from facts: every indicator × region × period.
 *
 * @param facts a bundle accepted by `parseFacts`; it is read once, and must not change afterwards
 * @returns results ordered by indicator (catalogue order, then one's own as given), region
 *   (code, FI last) and period (time)
 * @throws {ComputeError} when a region is not listed in the bundle, an indicator does not exist, or one of one's own has
 *   the id of another
 * @throws {FactsError} when the facts did not come from `parseFacts` and a record names another that is not there
 *
 * @example
 * computeIndicators(facts, { periods: [parsePeriod('2018')], indicators: ['team-training-coverage'], regions: ['08'] })
 * // [{ indicator: 'team-training-coverage', region: '08', period: '2018', value: 1, numerator: 8, denominator: 8,
 * //    state: 'ok', provisional: false, target: null }]
 */
export function computeIndicators<Own extends string = never>(
  facts: Facts,
  options: ComputeOptions<Own>,
): IndicatorResult<IndicatorId | Own>[] {
  const wanted = options.indicators === undefined ? null : new Set<string>(options.indicators)
  const known = withOwn(options.definitions ?? [])
  const definitions = known.filter(({ id }) => wanted === null || wanted.has(id))
  const wantedRegions = options.regions === undefined ? null : new Set(options.regions)
  const targetOf = targetFinder(facts.targets)
  const periods = byTime(options.periods)
  const columns = periods.map((period) => ({
    period: period.id,
    provisional: isProvisional(period, facts.generatedAt),
  }))
  const grid = gridOf(factsColumns(facts).regions, periods)
  const places: readonly ResultRegion[] = [...grid.regions, nationalCode]
  requireKnown(
    'indicator',
    options.indicators,
    known.map(({ id }) => id),
  )
  requireKnown('region', options.regions, places)

  const figures = figuresOf(definitions, observationTables(facts, grid, fieldsIn(definitions)), grid.cells)
  const results: IndicatorResult<IndicatorId | Own>[] = []
  for (const definition of definitions) {
    const indicator = definition.id
    const regional = figures.get(definition) ?? []
    function figureAt(place: number, period: number): Figure | undefined {
      const start = period * grid.regions.length
      if (place < grid.regions.length) return regional[start + place]
      return nationalFigure(regional.slice(start, start + grid.regions.length), definition.denominator === null)
    }
    for (const [place, region] of places.entries()) {
      if (wantedRegions !== null && !wantedRegions.has(region)) continue
      for (const [index, { period, provisional }] of columns.entries()) {
        const figure = figureAt(place, index)
        if (figure === undefined) continue
        const { numerator, denominator, state } = figure
        const target = targetOf(indicator, region, period, definition.denominator === null)
        const value = valueOf(figure)
        results.push({ indicator, region, period, value, numerator, denominator, state, provisional, target })
      }
    }
  }
  return results
}
