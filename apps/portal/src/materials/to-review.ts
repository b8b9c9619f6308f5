import type { CalendarDate, RegionCode } from '@kotipesa/domain'
import { day, holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** Material whose review is overdue. */
export interface MaterialToReview {
  readonly id: string
  readonly title: string
  readonly region: RegionCode
  readonly reviewOn: CalendarDate
}

/** The material of some regions, in use, whose day of review has passed, the longest overdue first. */
export async function materialsToReview(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly MaterialToReview[]> {
  if (regions.length === 0) return []
  const { rows } = await database.query(
    `SELECT m.id::text, m.title, m.region_id AS region, ${day('m.review_on')} AS "reviewOn" FROM materials m
      WHERE ${isLive('m')} AND ${holdsOn('m', '$2')} AND ${day('m.review_on')} < $2 AND m.region_id = ANY($1::text[])
      ORDER BY m.review_on, m.id`,
    [regions, today],
  )
  return rows as unknown as readonly MaterialToReview[]
}
