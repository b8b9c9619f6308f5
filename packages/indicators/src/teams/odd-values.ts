import { isJump, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { reportsByTeam, type FactsReport } from './latest-reports'

/**
 * The rules by which numbers in reports are odd: they may be right, and are worth a look. They are our own.
 *
 * - `jump`: a number has changed by more than half since the team's report before (`isJump` of the domain)
 * - `held-more-than-planned`: more weekly meetings were held than planned
 * - `children-without-workers`: there are children, but no case holders, or nobody has told how many
 * - `more-over-cap-than-workers`: more workers are over the cap than hold cases
 */
export const oddValueRules = [
  'jump',
  'held-more-than-planned',
  'children-without-workers',
  'more-over-cap-than-workers',
] as const
export type OddValueRule = (typeof oddValueRules)[number]

/** The numbers of a report that are followed from one report to the next. */
export const followedNumbers = ['children', 'caseHolders', 'people'] as const
export type FollowedNumber = (typeof followedNumbers)[number]

/** An odd value of a report. `value` is what is odd, `beside` what it is odd beside; null = not told. */
export interface OddValue {
  readonly rule: OddValueRule
  readonly team: string
  readonly report: string
  readonly reportedOn: CalendarDate
  /** Which number has jumped; null for the other rules. */
  readonly number: FollowedNumber | null
  readonly value: number
  readonly beside: number | null
}

type Oddity = Pick<OddValue, 'rule' | 'number' | 'value' | 'beside'>

function jumps(report: FactsReport, before: FactsReport | undefined): readonly Oddity[] {
  return followedNumbers.flatMap((number) => {
    const [value, beside] = [report[number] ?? null, before?.[number] ?? null]
    if (value === null || beside === null || !isJump(beside, value)) return []
    return [{ rule: 'jump', number, value, beside }]
  })
}

function withinReport(report: FactsReport): readonly Oddity[] {
  const { children, caseHolders, meetingsHeld, meetingsPlanned, workersOverCap } = report
  const found: Oddity[] = []
  if (meetingsHeld !== null && meetingsPlanned !== null && meetingsHeld > meetingsPlanned) {
    found.push({ rule: 'held-more-than-planned', number: null, value: meetingsHeld, beside: meetingsPlanned })
  }
  if (children !== null && children > 0 && (caseHolders === null || caseHolders === 0)) {
    found.push({ rule: 'children-without-workers', number: null, value: children, beside: caseHolders })
  }
  if (workersOverCap !== null && caseHolders !== null && workersOverCap > Math.ceil(caseHolders)) {
    found.push({ rule: 'more-over-cap-than-workers', number: null, value: workersOverCap, beside: caseHolders })
  }
  return found
}

/**
 * The odd values in the reports of a region's teams within some days, newest first. A jump is seen from the team's report
 * before, also when that is older.
 *
 * @param from the first day
 * @param until the last day
 *
 * @example
 * oddValues(facts, '08', '2026-01-01', '2026-12-31')
 * // [{ rule: 'jump', team: 't1', report: 'r9', reportedOn: '2026-04-09', number: 'children', value: 80, beside: 40 }]
 */
export function oddValues(
  facts: Facts,
  region: RegionCode,
  from: CalendarDate,
  until: CalendarDate,
): readonly OddValue[] {
  const found = [...reportsByTeam(facts, region, until)].flatMap(([team, reports]) =>
    reports.flatMap((report, index) => {
      if (report.reportedOn < from) return []
      const oddities = [...jumps(report, reports[index - 1]), ...withinReport(report)]
      return oddities.map((oddity) => ({ ...oddity, team, report: report.id, reportedOn: report.reportedOn }))
    }),
  )
  return found.toSorted((a, b) => (a.reportedOn === b.reportedOn ? 0 : a.reportedOn < b.reportedOn ? 1 : -1))
}
