import { addMonths, helsinkiDay, supportTopicIds, type RegionCode, type SupportTopicId } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { titleOf } from '../collections/titles'
import { instantOf } from '../fields'
import { queriesIn } from '../saving/transaction'

/** How many months the picture looks back on, the present one among them. */
export const monthsShown = 12

export type TopicCounts = Readonly<Partial<Record<SupportTopicId, number>>>

/** What a region has noted of its low-threshold support. */
export interface SupportBoard {
  readonly today: TopicCounts
  /** The last twelve months, the oldest first, as `2026-11`. */
  readonly months: readonly { readonly month: string; readonly counts: TopicCounts }[]
}

function countsOf(rows: readonly Readonly<Record<string, unknown>>[]): TopicCounts {
  return Object.fromEntries(rows.map(({ topic, count }) => [String(topic), Number(count)]))
}

/** The board of a region as it stands on a day. */
export async function supportBoard(req: PayloadRequest, region: RegionCode, now: Date): Promise<SupportBoard> {
  const today = helsinkiDay(now)
  const first = `${addMonths(today, 1 - monthsShown).slice(0, 7)}-01`
  const { rows } = await queriesIn(req).query(
    `SELECT to_char(day AT TIME ZONE 'UTC', 'YYYY-MM') AS month, topic, sum(count)::int AS count,
        coalesce(sum(count) FILTER (WHERE day = $3::timestamptz), 0)::int AS today
      FROM support_tallies WHERE region_id = $1 AND deleted_at IS NULL AND day >= $2::timestamptz AND day <= $3::timestamptz
      GROUP BY 1, 2 ORDER BY 1, 2`,
    [region, instantOf(first), instantOf(today)],
  )
  const months = Array.from({ length: monthsShown }, (_, index) => addMonths(first, index).slice(0, 7))
  return {
    today: countsOf(rows.filter((row) => Number(row.today) > 0).map((row) => ({ ...row, count: row.today }))),
    months: months.map((month) => ({ month, counts: countsOf(rows.filter((row) => row.month === month)) })),
  }
}

/** Adds one to the tally of a topic on a day, or takes one away again; a tally never falls below nothing. */
export async function tally(
  req: PayloadRequest,
  { region, topic, by }: { region: RegionCode; topic: SupportTopicId; by: 1 | -1 },
  now: Date,
): Promise<void> {
  const day = helsinkiDay(now)
  await queriesIn(req).query(
    `INSERT INTO support_tallies AS t (region_id, topic, day, count, title)
      VALUES ($1, $2::enum_support_tallies_topic, $3::timestamptz, greatest($4::int, 0), $5)
      ON CONFLICT (region_id, topic, day) WHERE deleted_at IS NULL
      DO UPDATE SET count = greatest(t.count + $4::int, 0), updated_at = now()`,
    [region, topic, instantOf(day), by, titleOf.supportTally({ topic, day: instantOf(day) })],
  )
}

export function isSupportTopic(value: unknown): value is SupportTopicId {
  return supportTopicIds.some((id) => id === value)
}
