import { isProvisional, type Period } from '@kotipesa/domain'
import { indicatorIds, indicators, type IndicatorId } from '../catalogue'
import type { Facts } from '../facts/facts-schema'
import { gridOf } from '../observations/grid'
import { observeColumns } from '../observations/observe-columns'
import { ComputeError } from './compute-error'
import { valueOf, type Figure } from './figure'
import { nationalFigure } from './national'
import { compileCells } from './cell-figures'
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
  const orderOf = ({ start, end }: Period) => `${start} ${end}`
  return distinct.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
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
  const wantedRegions = options.regions === undefined ? null : new Set(options.regions)
  const targetOf = targetFinder(facts.targets)
  const periods = byTime(options.periods)
  const isProvisionalIn = periods.map((period) => isProvisional(period, facts.generatedAt))
  const grid = gridOf(facts.regions.map(({ code }) => code), periods)
  const places: readonly ResultRegion[] = [...grid.regions, nationalCode]
  requireKnown('indicator', options.indicators, indicatorIds)
  requireKnown('region', options.regions, places)

  const tables = observeColumns(facts, grid)
  return definitions.flatMap((definition) => {
    const indicator = definition.id
    const regional = compileCells(definition)(tables)
    const inPeriods = periods.map((_, period) => {
      const figures = regional.slice(period * grid.regions.length, (period + 1) * grid.regions.length)
      return [...figures, nationalFigure(figures, definition.denominator === null)]
    })
    return places.flatMap((region, place) => {
      if (wantedRegions !== null && !wantedRegions.has(region)) return []
      return inPeriods.flatMap((figures, index): IndicatorResult[] => {
        const figure = figures[place]
        const period = periods[index]?.id
        if (figure === undefined || period === undefined) return []
        const { numerator, denominator, state } = figure
        const provisional = isProvisionalIn[index] ?? false
        const target = targetOf(indicator, region, period)
        return [
          { indicator, region, period, value: valueOf(figure), numerator, denominator, state, provisional, target },
        ]
      })
    })
  })
}
