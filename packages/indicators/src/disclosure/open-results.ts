import { isProvisional, periodsBetween, type Period, type RegionCode } from '@kotipesa/domain'
import { indicators } from '../catalogue'
import type { IndicatorId } from '../catalogue/indicator-ids'
import { computeIndicators } from '../engine/compute-indicators'
import { nationalCode, type IndicatorResult } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { publishedRegions } from './published-regions'

/**
 * The indicators that count people or children, or might: teams by who is in them, workers, trainers, participants. All
 * others count what public bodies do, which has no threshold.
 */
export const indicatorsOfPeople: readonly IndicatorId[] = [
  'leadership-training-coverage',
  'consultant-training-coverage',
  'coordinator-training-coverage',
  'training-participants',
  'trainer-duty',
  'family-therapist-availability',
  'coordinator-availability',
  'caseload-recommended',
  'caseload-statutory',
  'experts-by-experience-involved',
  'members-trained',
  'people-left',
  'workers-over-cap',
]

/** Ratios of people or children have no parts that could be protected, so they are not published. */
const notPublished: readonly IndicatorId[] = ['children-per-case-holder', 'trainer-capacity']

/** A figure that is left out, so that nobody’s circumstances can be read. */
export interface LeftOut {
  readonly indicator: IndicatorId
  readonly region: IndicatorResult['region']
  readonly period: string
}

/** What may be published of the facts. */
export interface OpenResults {
  readonly results: readonly IndicatorResult[]
  readonly leftOut: readonly LeftOut[]
}

/** The years that are told. */
const firstYear = 2017

function completePeriods(facts: Facts, granularity: 'year' | 'half-year'): readonly Period[] {
  const last = facts.generatedAt.slice(0, 4)
  const all = periodsBetween(String(firstYear), last, granularity)
  return all.filter((period) => !isProvisional(period, facts.generatedAt))
}

function keyOf({ indicator, period }: Pick<IndicatorResult, 'indicator' | 'period'>): string {
  return `${indicator} ${period}`
}

function ofPeople(
  results: readonly IndicatorResult[],
  publishing: readonly RegionCode[],
  before: readonly LeftOut[],
): OpenResults {
  const regional = results.flatMap((result) =>
    result.region === nationalCode ? [] : [{ ...result, region: result.region }],
  )
  const counted = regional.flatMap(({ region, state, numerator, denominator }) =>
    state === 'ok' && numerator !== null ? [{ region, numerator, denominator: denominator ?? numerator }] : [],
  )
  const published = publishedRegions(counted, {
    publishing,
    before: before.flatMap(({ region }) => (region === nationalCode ? [] : [region])),
  })
  const isOut = new Set<string>([
    ...published.small,
    ...published.secondary,
    ...(published.hasCountry ? [] : [nationalCode]),
  ])
  const own = results.filter(({ region }) => region === nationalCode || publishing.includes(region))
  return {
    results: own.filter(({ region }) => !isOut.has(region)),
    leftOut: own.flatMap(({ indicator, region, period }) => (isOut.has(region) ? [{ indicator, region, period }] : [])),
  }
}

/** With one region that does not publish, the country’s figure less the others would be that region’s. */
function ofDoings(results: readonly IndicatorResult[], publishing: readonly RegionCode[]): OpenResults {
  const silent = results.filter(
    ({ region, state }) => region !== nationalCode && state === 'ok' && !publishing.includes(region),
  )
  const own = results.filter(({ region }) => region === nationalCode || publishing.includes(region))
  if (silent.length !== 1) return { results: own, leftOut: [] }
  return {
    results: own.filter(({ region }) => region !== nationalCode),
    leftOut: own.flatMap(({ indicator, region, period }) =>
      region === nationalCode ? [{ indicator, region, period }] : [],
    ),
  }
}

/**
 * What may be published of the facts: complete years, and of what bodies do half-years as well, of the regions that publish
 * and of the country. Where people or children are counted, small figures and those that would tell them are left out; of
 * those half-years are not published, as two of them make a year.
 *
 * @param publishing the regions that publish
 * @param before what was left out when it was published last: it stays out as long as it serves
 */
export function openResults(
  facts: Facts,
  { publishing, before = [] }: { readonly publishing: readonly RegionCode[]; readonly before?: readonly LeftOut[] },
): OpenResults {
  const told = indicators.map(({ id }) => id).filter((id) => !notPublished.includes(id))
  const periods = [...completePeriods(facts, 'year'), ...completePeriods(facts, 'half-year')]
  const all = computeIndicators(facts, { indicators: told, periods })
  const groups = new Map<string, IndicatorResult[]>()
  for (const result of all) {
    if (indicatorsOfPeople.includes(result.indicator) && result.period.includes('H')) continue
    const key = keyOf(result)
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  const parts = [...groups.values()].map((results) => {
    const [first] = results
    const isOfPeople = first !== undefined && indicatorsOfPeople.includes(first.indicator)
    if (!isOfPeople) return ofDoings(results, publishing)
    return ofPeople(
      results,
      publishing,
      before.filter((one) => keyOf(one) === keyOf(first)),
    )
  })
  return { results: parts.flatMap((part) => part.results), leftOut: parts.flatMap((part) => part.leftOut) }
}
