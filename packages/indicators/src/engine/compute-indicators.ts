import type { Period } from '@kotipesa/domain'
import { indicators } from '../catalogue'
import { indicatorIds, type IndicatorId } from '../catalogue/indicator-ids'
import type { IndicatorDefinition } from '../definition/definition'
import type { Facts } from '../facts/facts-schema'
import { computeDefinitions, requireKnown } from './compute-definitions'
import { ComputeError } from './compute-error'
import type { IndicatorResult, ResultRegion } from './result'

export interface ComputeOptions<Own extends string = never> {
  readonly periods: readonly Period[]
  /** Default: the whole catalogue and all of one's own. */
  readonly indicators?: readonly (IndicatorId | Own)[]
  /** Indicators of one's own (see `parseDefinition`), which come after the catalogue. */
  readonly definitions?: readonly IndicatorDefinition<Own>[]
  /** Default: every region listed in the bundle and the country. The national row always sums all regions. */
  readonly regions?: readonly ResultRegion[]
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

/**
 * Computes indicators from facts: every indicator × region × period.
 *
 * @param facts a bundle accepted by `parseFacts`; it is read once, and must not change afterwards
 * @returns results ordered by indicator (catalogue order, then one's own as given), region
 *   (code, FI last) and period (time)
 * @throws {ComputeError} when a region is not listed in the bundle, an indicator does not exist, or one of one's own has
 *   the id of another
 * @throws {FactsError} when the facts did not come from `parseFacts` and one that is read names another that is not there
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
  requireKnown(
    'indicator',
    options.indicators,
    known.map(({ id }) => id),
  )
  const definitions = known.filter(({ id }) => wanted === null || wanted.has(id))
  const { periods, regions } = options
  return computeDefinitions(facts, { periods, definitions, ...(regions === undefined ? {} : { regions }) })
}
