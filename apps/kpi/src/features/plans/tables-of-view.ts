import type { Locale } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { PortalRights } from '../evidence/portal-record'
import type { ChosenView } from '../figures/figure-view'
import { choosePeriod } from '../figures/period-choice'
import type { CellTable } from '../tables/cell-table'
import { dayOfView } from '../teams/now-view'
import { placesTable, regionsTable, yearsTable } from './money-tables'
import { mattersTable, plansTable } from './plan-tables'

/** The tables of the page on plans, decisions and money. */
export interface PlanPageTables {
  readonly plans: CellTable
  readonly matters: CellTable
  /** `null` for the country: each region’s years are its own. */
  readonly years: CellTable | null
  /** By municipality; for the country by region. */
  readonly places: CellTable
}

/** The day and the year that the page tells of. */
export function dayAndYear(facts: Facts, period: string): { readonly day: string; readonly year: number } {
  const choice = choosePeriod(facts, period)
  if (choice === null) throw new RangeError(`the period ${period} is not one of those shown for these facts`)
  return { day: dayOfView(facts, choice.current), year: Number(choice.current.start.slice(0, 4)) }
}

/** The tables of a region, or of the regions of the country; a page and its files show the same. */
export function tablesOfView(
  facts: Facts,
  { visibility, area, period }: ChosenView,
  locale: Locale,
  rights: PortalRights,
): PlanPageTables {
  const { day, year } = dayAndYear(facts, period)
  const regions = area === 'FI' ? visibility.regions : [area]
  const [of, money] = [
    { locale, facts, rights, regions, day },
    { locale, facts, year },
  ]
  return {
    plans: plansTable(of),
    matters: mattersTable(of),
    years: area === 'FI' ? null : yearsTable(money, area),
    places: area === 'FI' ? regionsTable(money, regions) : placesTable(money, area),
  }
}
