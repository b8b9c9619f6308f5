import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'

/**
 * The rounds in which the teams of a region report. April and October are the months of the national caseload collection
 * (`caseloadCollectionMonths`); a region may ask in between.
 *
 * Source: THL's collection of caseloads; a round of one's own is a reading of ours.
 */
export const reportRoundKinds = [
  { id: 'april', label: { fi: 'huhtikuun raportointi', sv: 'rapporteringen i april', en: 'the April reports' } },
  { id: 'october', label: { fi: 'lokakuun raportointi', sv: 'rapporteringen i oktober', en: 'the October reports' } },
  {
    id: 'own',
    label: { fi: 'alueen oma raportointi', sv: 'regionens egen rapportering', en: 'the region’s own reports' },
  },
] as const satisfies readonly Term[]

/** Ids of the kinds of rounds. */
export const reportRoundKindIds = /* @__PURE__ */ idsOf(reportRoundKinds)

/** Id of a kind of round. */
export type ReportRoundKindId = (typeof reportRoundKinds)[number]['id']

/** For how many days after it was sent a team may correct its report by its link. */
export const daysForCorrection = 14

/** For how many days after it was due a round still takes reports, unless it is closed. */
export const daysAfterDue = 14

/** Fewer teams than these are not compared with each other: one could tell which is which. */
export const fewestTeamsCompared = 5

/** When a team that has not reported is reminded, in days before the report is due. */
const reminderDays = [7, 1] as const

/**
 * How many reminders a team that has not reported should have had by a day.
 *
 * @example
 * remindersBy('2026-04-30', '2026-04-23') // 1
 */
export function remindersBy(dueOn: CalendarDate, day: CalendarDate): number {
  return reminderDays.filter((days) => addDays(dueOn, -days) <= day).length
}

/** The last day on which a round takes first reports: that of its closing, or some days after it was due. */
export function lastReportDay({
  dueOn,
  closedOn,
}: {
  readonly dueOn: CalendarDate
  readonly closedOn: CalendarDate | null
}): CalendarDate {
  return closedOn ?? addDays(dueOn, daysAfterDue)
}

/** How the teams of a region differ in a number, without telling which is which. */
export interface TeamSpread {
  readonly teams: number
  readonly least: number
  readonly median: number
  readonly greatest: number
}

/**
 * The spread of a number over teams; `null` where fewer than five teams have told it.
 *
 * @example
 * teamSpread([9, 12, 14, 20, 30]) // { teams: 5, least: 9, median: 14, greatest: 30 }
 */
export function teamSpread(numbers: readonly number[]): TeamSpread | null {
  if (numbers.length < fewestTeamsCompared) return null
  const ordered = numbers.toSorted((a, b) => a - b)
  function at(index: number): number {
    return ordered[index] ?? Number.NaN
  }
  const middle = (ordered.length - 1) / 2
  return {
    teams: ordered.length,
    least: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    greatest: at(ordered.length - 1),
  }
}

/** Numbers that are both smaller are not asked about: one person makes the difference. */
const leastCompared = 4

/**
 * Whether a number has changed so much since the last report that it is asked about: to more than twice, or to less than
 * half of what it was. Nothing is asked of small numbers (both under 4), where one person makes the difference.
 */
export function isGreatChange(before: number, now: number): boolean {
  const [less, more] = before < now ? [before, now] : [now, before]
  return more >= leastCompared && more > 2 * less
}

/**
 * Whether a number has jumped from one report to the next, by more than half of what it was, so that whoever uses the
 * figures looks at it. Stricter upwards than `isGreatChange`, by which a team is asked while it reports: who reports is
 * not to be asked of what has an ordinary reason. Nothing is said of small numbers (both under 4).
 *
 * @example
 * isJump(40, 61) // true
 * isJump(40, 60) // false
 */
export function isJump(before: number, now: number): boolean {
  return Math.max(before, now) >= leastCompared && 2 * Math.abs(now - before) > before
}
