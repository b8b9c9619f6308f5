import { isToBeRecorded, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** A planned meeting of which nobody has said yet what became of it. */
export interface MeetingToRecord {
  readonly id: string
  readonly title: string
  readonly region: RegionCode
  readonly day: CalendarDate
}

/** The planned meetings of some regions whose day has passed, the earliest first. */
export async function meetingsToRecord(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly MeetingToRecord[]> {
  if (regions.length === 0) return []
  const { rows } = await database.query(
    `SELECT m.id::text, coalesce(m.title, '') AS title, m.region_id AS region, ${day('m.held_on')} AS day
      FROM meetings m WHERE ${isLive('m')} AND m.state = 'planned' AND m.region_id = ANY($1::text[])
      ORDER BY m.held_on, m.id`,
    [regions],
  )
  return (rows as unknown as MeetingToRecord[]).filter((meeting) =>
    isToBeRecorded({ state: 'planned', day: meeting.day }, today),
  )
}
