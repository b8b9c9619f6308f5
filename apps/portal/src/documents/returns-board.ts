import {
  returnState,
  type CalendarDate,
  type DocumentKindId,
  type RegionCode,
  type ReturnStateId,
} from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { returnKinds } from './return-kinds'

/** The latest document of a kind that a region has made for THL. */
export interface RegionReturn {
  readonly id: string
  readonly region: RegionCode
  readonly kind: DocumentKindId
  readonly state: ReturnStateId
  /** The day of the state; `null` = not sent yet. */
  readonly on: CalendarDate | null
}

/** The latest document of each kind that is addressed to THL, of some regions. */
export async function returnsBoard(
  database: Queryable,
  regions: readonly RegionCode[],
): Promise<readonly RegionReturn[]> {
  const { rows } = await database.query(
    `SELECT DISTINCT ON (d.region_id, d.kind) d.id::text, d.region_id AS region, d.kind::text AS kind,
        ${day('d.sent_on')} AS "sentOn", ${day('d.sent_back_on')} AS "sentBackOn"
      FROM documents d
      WHERE ${isLive('d')} AND d.region_id = ANY($1::text[]) AND d.kind::text = ANY($2::text[])
      ORDER BY d.region_id, d.kind, d.created_at DESC, d.id`,
    [regions, returnKinds],
  )
  return rows.map(({ id, region, kind, sentOn, sentBackOn }) => {
    const days = { sentOn: sentOn as CalendarDate | null, sentBackOn: sentBackOn as CalendarDate | null }
    return {
      id: String(id),
      region: region as RegionCode,
      kind: kind as DocumentKindId,
      state: returnState(days),
      on: days.sentBackOn ?? days.sentOn,
    }
  })
}
