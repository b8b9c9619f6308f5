import { isProvisional, type Period } from '@kotipesa/domain'
import { indicatorIds, indicators, type IndicatorId } from '../catalogue'
import type { Facts } from '../facts/facts-schema'
import { observeRegion } from '../observations/observe-region'
import { indexRegions } from '../observations/region-index'
import { compareText } from '../observations/timeline'
import { ComputeError } from './compute-error'
import { valueOf, type Figure } from './figure'
import { nationalFigure } from './national'
import { compileIndicator } from './regional'
import { nationalCode, type IndicatorResult, type ResultRegion } from './result'
import { targetFinder } from './targets'

export interface ComputeOptions {
  readonly periods: readonly Period[]
  /** Default: the whole catalogue. */
  readonly indicators?: readonly IndicatorId[]
  /** Default: every region listed in the bundle and the country. The national row always sums all regions. */
  readonly regions?: readonly ResultRegion[]
}

function requireKnown(kind: string, wanted: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = wanted?.find((each) => !known.includes(each))
  if (unknown !== undefined) throw new ComputeError(`no ${kind} "${unknown}": expected one of ${known.join(', ')}`)
}

function byTime(periods: readonly Period[]): Period[] {
  const distinct = [...new Map(periods.map((period) => [period.id, period])).values()]
  return distinct.toSorted((a, b) => compareText(a.start, b.start) || compareText(a.end, b.end))
}

/**
 * Computes indicators from facts: every indicator × region × period.
 *
 * @param facts a bundle accepted by `parseFacts`
 * @returns results ordered by indicator (catalogue order), region (code, FI last) and period (time)
 * @throws {ComputeError} when a region is not listed in the bundle or an indicator is not in the catalogue
 *
 * @example
 * computeIndicators(facts, { periods: [parsePeriod('2018')], indicators: ['team-training-coverage'], regions: ['08'] })
 * // [{ indicator: 'team-training-coverage', region: '08', period: '2018', value: 1, numerator: 8, denominator: 8,
 * //    state: 'ok', provisional: false, target: null }]
 */
export function computeIndicators(facts: Facts, options: ComputeOptions): IndicatorResult[] {
  const wanted = options.indicators === undefined ? null : new Set(options.indicators)
  const definitions = indicators.filter(({ id }) => wanted === null || wanted.has(id))
  const compiled = definitions.map(compileIndicator)
  const wantedRegions = options.regions === undefined ? null : new Set(options.regions)
  const isWanted = (region: ResultRegion) => wantedRegions === null || wantedRegions.has(region)
  const targetOf = targetFinder(facts.targets)
  const regions = indexRegions(facts)
  const places: readonly ResultRegion[] = [...regions.map(({ code }) => code), nationalCode]
  requireKnown('indicator', options.indicators, indicatorIds)
  requireKnown('region', options.regions, places)

  const columns = byTime(options.periods).map((period) => {
    const tables = regions.map((region) => observeRegion(region, period))
    const figures = compiled.map((figureOf, index): readonly Figure[] => {
      const regional = tables.map(figureOf)
      return [...regional, nationalFigure(regional, definitions[index]?.denominator === null)]
    })
    return { id: period.id, provisional: isProvisional(period, facts.generatedAt), figures }
  })

  return definitions.flatMap(({ id: indicator }, indicatorIndex) =>
    places.flatMap((region, regionIndex) =>
      !isWanted(region)
        ? []
        : columns.flatMap(({ id: period, provisional, figures }): IndicatorResult[] => {
            const figure = figures[indicatorIndex]?.[regionIndex]
            if (figure === undefined) return []
            const { numerator, denominator, state } = figure
            const target = targetOf(indicator, region, period)
            return [
              { indicator, region, period, value: valueOf(figure), numerator, denominator, state, provisional, target },
            ]
          }),
    ),
  )
}
