import { addDays, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { entriesOf, type Entry } from '../feeds/entries'
import type { Queryable } from '../mail/post'

/** How far ahead the first page looks. */
const weeksAhead = 8

/** The days of a region's trainings, events and meetings in the next weeks, in their order. */
export async function daysAhead(
  database: Queryable,
  region: RegionCode,
  today: CalendarDate,
): Promise<readonly Entry[]> {
  const last = addDays(today, weeksAhead * 7)
  const entries = await entriesOf(database, { region, trainer: null, network: null, group: null })
  return entries.filter(({ day }) => day >= today && day <= last)
}
