import { addMonths } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import type { ParticipantGroupId } from '../training/participant-groups'
import type { PartnerSectorId } from '../training/partner-sectors'

/** Somebody who has registered, as far as counting goes. */
export interface Counted {
  readonly group: ParticipantGroupId
  readonly sector: PartnerSectorId | null
  /** At how many sessions they were. */
  readonly attended: number
}

/** How many took part of a group, and of partners from a sector. */
export interface ParticipantCount {
  readonly group: ParticipantGroupId
  readonly sector: PartnerSectorId | null
  readonly count: number
}

/**
 * How many of those who registered took part in one session at least, by group and sector, in the order in which each is
 * first met: what stays when their details are erased.
 *
 * @example
 * participantCounts([{ group: 'partner', sector: 'teaching', attended: 2 }, { group: 'other', sector: null, attended: 0 }])
 * // [{ group: 'partner', sector: 'teaching', count: 1 }]
 */
export function participantCounts(people: readonly Counted[]): readonly ParticipantCount[] {
  const counts = new Map<string, ParticipantCount>()
  for (const { group, sector, attended } of people) {
    if (attended === 0) continue
    const key = `${group} ${sector ?? ''}`
    counts.set(key, { group, sector, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

/**
 * The first day on which the details of those who registered must be gone, so many months after the last day.
 *
 * @example
 * registrationsErasedOn('2026-08-31', 6) // '2027-02-28'
 */
export function registrationsErasedOn(lastDay: CalendarDate, months: number): CalendarDate {
  return addMonths(lastDay, months)
}
