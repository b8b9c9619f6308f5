import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn, type Validity } from '../calendar/validity'

/** How teams become others: an act with a day, after which the new ones carry the work of the old ones on. */
export type ReorganisationKind = 'merge' | 'split' | 'move'

/**
 * What kind of act it is when some teams end and others begin on the same day; `null` = none: several that become
 * several would leave open which carries on which.
 *
 * @example
 * reorganisationKind(2, 1) // 'merge'
 */
export function reorganisationKind(ending: number, beginning: number): ReorganisationKind | null {
  if (ending === 1 && beginning === 1) return 'move'
  if (ending > 1 && beginning === 1) return 'merge'
  return ending === 1 && beginning > 1 ? 'split' : null
}

/**
 * The teams that cannot end on a day: they begin on it or later, or have ended by then.
 *
 * @param day the first day on which they would no longer exist
 */
export function notToEndOn<Team extends Validity>(day: CalendarDate, teams: readonly Team[]): readonly Team[] {
  return teams.filter((team) => team.validFrom >= day || !isActiveOn(team, day))
}
