import { helsinkiDay, parsePeriod, regionCodes, type RegionCode } from '@kotipesa/domain'
import { computeIndicators, factsPartsSchema, type IndicatorResult, mergeParts } from '@kotipesa/indicators'
import { revisionMark } from '@kotipesa/web'
import type { Queryable } from '../facts/facts-of'
import { partsSince } from '../facts/parts'
import { newestVersion } from '../facts/version'

/** A figure of a region and period, as it is kept when it is given out. */
export type PresentFigure = Omit<IndicatorResult, 'region' | 'period'>

/** A region's figures of a period, with the mark of the facts that they were computed from. */
export interface PresentFigures {
  /** The mark that pages of the KPI app show of the same facts. */
  readonly revision: string
  readonly results: readonly PresentFigure[]
}

/** Whether any day of a period has come, so that it has figures. */
export function hasBegun(period: string, now: Date): boolean {
  return parsePeriod(period).start <= helsinkiDay(now)
}

/**
 * Every indicator of a region and period as the portal's records have it now, by the one engine from the facts of all
 * regions: those that the KPI app computes from, so that both tell the same.
 */
export async function presentFigures(
  database: Queryable,
  region: RegionCode,
  period: string,
  now: Date,
): Promise<PresentFigures> {
  const made = await partsSince(database, regionCodes, '', now, newestVersion)
  if (made === null) throw new Error('no part of the facts differs from none')
  const parts = Object.fromEntries(made.parts.map(([code, content]) => [code, JSON.parse(content) as unknown]))
  const facts = mergeParts(
    factsPartsSchema.parse({ facts: newestVersion, generatedAt: now.toISOString(), revision: made.revision, parts }),
  )
  const results = computeIndicators(facts, { periods: [parsePeriod(period)], regions: [region] })
  return {
    revision: revisionMark(made.revision),
    results: results.map(({ region: _region, period: _period, ...figure }) => figure),
  }
}
