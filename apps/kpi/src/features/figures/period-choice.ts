import { helsinkiDay, isProvisional, parsePeriod, type Period, periodsBetween } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/** The lengths of period a reader may choose. */
export const shownGranularities = ['year', 'half-year'] as const
export type ShownGranularity = (typeof shownGranularities)[number]

/** The model's uptake began in Finland with the pilots of 2017: no figure is shown for earlier years. */
export const firstYear = 2017

/** Periods in order, oldest first; there is always at least one. */
export type Periods = readonly [Period, ...Period[]]

/** The periods that can be shown, and the one in view. */
export interface PeriodChoice {
  readonly granularity: ShownGranularity
  readonly periods: Periods
  readonly current: Period
  /** The period before the one in view, if it can be shown. */
  readonly previous: Period | null
}

function eventDays(facts: Facts): readonly string[] {
  return [
    ...facts.teams.map((team) => team.validFrom),
    ...facts.teamReports.map((report) => report.reportedOn),
    ...facts.trainings.flatMap((training) => training.sessions.map((session) => session.date)),
    ...facts.meetings.map((meeting) => meeting.heldOn),
    ...facts.elements.map((element) => element.since),
  ]
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function firstShownYear(facts: Facts, lastYear: number): number {
  const earliest = eventDays(facts).reduce((year, day) => Math.min(year, yearOf(day)), lastYear)
  return Math.min(Math.max(earliest, firstYear), lastYear)
}

const shown = new WeakMap<Facts, Map<ShownGranularity, Periods>>()

/** The years or half-years from the first event in the facts to the day the facts were made, oldest first. */
export function shownPeriods(facts: Facts, granularity: ShownGranularity): Periods {
  const known = shown.get(facts) ?? new Map<ShownGranularity, Periods>()
  shown.set(facts, known)
  const periods = known.get(granularity) ?? periodsOf(facts, granularity)
  known.set(granularity, periods)
  return periods
}

function periodsOf(facts: Facts, granularity: ShownGranularity): Periods {
  const today = helsinkiDay(facts.generatedAt)
  const lastYear = yearOf(today)
  const all = periodsBetween(String(firstShownYear(facts, lastYear)), String(lastYear), granularity)
  const [first = parsePeriod(String(lastYear)), ...rest] = all.filter((period) => period.start <= today)
  return [first, ...rest]
}

function latestComplete(periods: Periods, generatedAt: string): Period {
  return periods.findLast((period) => !isProvisional(period, generatedAt)) ?? periods[0]
}

function isHalfYear(id: string): boolean {
  return /^\d{4}-H[12]$/.test(id)
}

/**
 * The periods for a page: the asked one, or the latest year that is complete when none is asked for. Null when the asked
 * one is no period that can be shown.
 *
 * @param asked what the address says, unchecked: `2024` or `2024-H1`
 */
export function choosePeriod(facts: Facts, asked: string | undefined): PeriodChoice | null {
  const granularity = asked !== undefined && isHalfYear(asked) ? 'half-year' : 'year'
  const periods = shownPeriods(facts, granularity)
  const current =
    asked === undefined ? latestComplete(periods, facts.generatedAt) : periods.find((period) => period.id === asked)
  if (current === undefined) return null
  return { granularity, periods, current, previous: periods[periods.indexOf(current) - 1] ?? null }
}
