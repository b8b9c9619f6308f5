import { type CalendarDate, helsinkiDay, type Period, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { Visibility } from '../session/visible-regions'
import { type AskedView, chooseView, type ChosenView, type ViewRefusal } from '../figures/figure-view'
import { shownPeriods } from '../figures/period-choice'

/**
 * Checks what the address of a page asks for that tells how things stand: what it leaves open is the year that goes on.
 *
 * @param area the area when none is asked for
 */
export function chooseNow(
  facts: Facts,
  visibility: Visibility,
  asked: AskedView,
  area: string,
): ChosenView | ViewRefusal {
  const newest = shownPeriods(facts, 'year').at(-1)
  return chooseView(facts, visibility, { region: asked.region ?? area, period: asked.period ?? newest?.id })
}

/** The day by which a page of a period tells how things stand: its last one, or that of the facts while it goes on. */
export function dayOfView(facts: Facts, period: Period): CalendarDate {
  const today = helsinkiDay(facts.generatedAt)
  return period.lastDay < today ? period.lastDay : today
}

/** The region shown when none is asked for: the first that has teams, else the first; null when there is none. */
export function firstWithTeams(facts: Facts, { regions }: Visibility): RegionCode | null {
  return regions.find((code) => facts.teams.some(({ region }) => region === code)) ?? regions[0] ?? null
}
