import type { CalendarDate } from '@kotipesa/domain'
import { indicatorById, type IndicatorId, type IndicatorResult } from '@kotipesa/indicators'
import type { GivenResult } from './portal-figures'

/**
 * Why a figure is another than the one given out: `definition` (it is reckoned otherwise since), `period` (the period went
 * on), `late` (more teams have reported since), `correction` (records were changed).
 */
export type ReasonSince = 'definition' | 'period' | 'late' | 'correction'

/** A figure that was given out, beside what it is now. */
export interface SinceGiven {
  readonly indicator: IndicatorId
  readonly given: GivenResult
  /** Undefined when it is told no more. */
  readonly now: IndicatorResult | undefined
  /** Null when it is the same. */
  readonly reason: ReasonSince | null
}

function isSame(given: GivenResult, now: IndicatorResult | undefined): boolean {
  return (
    now !== undefined &&
    given.state === now.state &&
    given.value === now.value &&
    given.numerator === now.numerator &&
    given.denominator === now.denominator
  )
}

/** What of given figures has changed since, and why. */
export function sinceGiven(
  results: readonly GivenResult[],
  givenOn: CalendarDate,
  find: (indicator: IndicatorId) => IndicatorResult | undefined,
): readonly SinceGiven[] {
  const [reportedThen, reportedNow] = [
    results.find(({ indicator }) => indicator === 'reporting-completeness')?.numerator ?? 0,
    find('reporting-completeness')?.numerator ?? 0,
  ]
  return results.map((given): SinceGiven => {
    const now = find(given.indicator)
    const { changes = [] } = indicatorById(given.indicator)
    function reason(): ReasonSince {
      if (changes.some(({ on, concerns }) => concerns === 'figure' && on > givenOn)) return 'definition'
      if (given.provisional) return 'period'
      return reportedNow > reportedThen ? 'late' : 'correction'
    }
    return { indicator: given.indicator, given, now, reason: isSame(given, now) ? null : reason() }
  })
}
