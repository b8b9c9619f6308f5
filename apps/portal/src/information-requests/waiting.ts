import { addDays, daysBeforeRequestIsDue, daysBetween, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** An open request for information that is late or due soon. */
export interface WaitingRequest {
  readonly id: string
  readonly title: string
  readonly askedBy: string
  readonly region: RegionCode
  readonly due: CalendarDate
  readonly daysLeft: number
}

/** The open requests of some regions (of all where none are named) that are late or due within two weeks, the latest first. */
export async function waitingRequests(
  database: Queryable,
  regions: readonly RegionCode[] | 'all',
  today: CalendarDate,
): Promise<readonly WaitingRequest[]> {
  if (regions.length === 0) return []
  const { rows } = await database.query(
    `SELECT r.id::text, r.title, r.asked_by AS "askedBy", r.region_id AS region, ${day('r.due_on')} AS due
      FROM information_requests r
      WHERE ${isLive('r')} AND r.state = 'open' AND ($1::text[] IS NULL OR r.region_id = ANY($1::text[]))
        AND ${day('r.due_on')} <= $2
      ORDER BY r.due_on, r.id`,
    [regions === 'all' ? null : [...regions], addDays(today, daysBeforeRequestIsDue)],
  )
  return (rows as unknown as Omit<WaitingRequest, 'daysLeft'>[]).map((request) => ({
    ...request,
    daysLeft: daysBetween(today, request.due),
  }))
}
