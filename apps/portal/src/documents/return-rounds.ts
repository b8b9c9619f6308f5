import {
  addDays,
  daysBetween,
  returnState,
  type CalendarDate,
  type DocumentKindId,
  type RegionCode,
  type ReturnStateId,
} from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** What a region has made for a round: its latest document of the round's kind that was made while the round was the newest. */
export interface RoundReturn {
  readonly region: RegionCode
  readonly id: string
  readonly state: ReturnStateId
  /** The day of the state; `null` = not sent yet. */
  readonly on: CalendarDate | null
}

/** A national round of what is returned to THL. */
export interface ReturnRound {
  readonly id: string
  readonly kind: DocumentKindId
  readonly year: string
  readonly due: CalendarDate
  readonly daysLeft: number
  readonly openedOn: CalendarDate | null
  readonly remindDays: number | null
  readonly returns: readonly RoundReturn[]
}

/** What a region still has to send in an open round. */
export interface WaitingReturn extends Pick<ReturnRound, 'kind' | 'due' | 'daysLeft' | 'remindDays'> {
  readonly round: string
  readonly region: RegionCode
  /** The document that is there already; `null` = nobody has made one. */
  readonly document: string | null
  readonly isSentBack: boolean
}

/** So many rounds stand beside each other, those that are due last. */
const mostRounds = 8

/** What has to be sent is called to mind eight weeks before. */
const daysAhead = 56

/**
 * The newest rounds of what is returned to THL, with what some regions have made for each. A document belongs to the round
 * of its kind that was opened last when it was made.
 */
export async function returnRounds(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly ReturnRound[]> {
  const { rows } = await database.query(
    `WITH opened AS (
        SELECT r.*, ${day('r.opened_on')} AS since,
          lead(${day('r.opened_on')}) OVER (PARTITION BY r.survey ORDER BY r.opened_on, r.due_on, r.id) AS until
        FROM rounds r WHERE ${isLive('r')} AND r.survey IS NOT NULL
      ), made AS (
        SELECT DISTINCT ON (r.id, d.region_id) r.id AS round, d.region_id AS region, d.id::text AS id,
          ${day('d.sent_on')} AS "sentOn", ${day('d.sent_back_on')} AS "sentBackOn"
        FROM opened r JOIN documents d ON d.kind::text = r.survey::text AND ${isLive('d')}
          AND d.region_id = ANY($1::text[])
          AND ${day('d.created_at')} >= r.since AND (r.until IS NULL OR ${day('d.created_at')} < r.until)
        ORDER BY r.id, d.region_id, d.created_at DESC, d.id
      )
      SELECT r.id::text, r.survey::text AS kind, r.year, ${day('r.due_on')} AS due, r.since AS "openedOn",
        r.remind_days AS "remindDays",
        coalesce((SELECT json_agg(m) FROM made m WHERE m.round = r.id), '[]'::json) AS made
      FROM opened r ORDER BY r.due_on DESC, r.id LIMIT ${mostRounds}`,
    [regions],
  )
  return rows.map(({ made, remindDays, ...row }) => {
    const round = row as unknown as Omit<ReturnRound, 'daysLeft' | 'returns' | 'remindDays'>
    const documents = made as readonly {
      region: RegionCode
      id: string
      sentOn: CalendarDate | null
      sentBackOn: CalendarDate | null
    }[]
    return {
      ...round,
      remindDays: remindDays === null ? null : Number(remindDays),
      daysLeft: daysBetween(today, round.due),
      returns: documents.map(({ region, id, ...days }) => ({
        region,
        id,
        state: returnState(days),
        on: days.sentBackOn ?? days.sentOn,
      })),
    }
  })
}

/** What some regions still have to send to THL: in rounds that are open and due within eight weeks or late. */
export async function waitingReturns(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly WaitingReturn[]> {
  if (regions.length === 0) return []
  const rounds = await returnRounds(database, regions, today)
  const open = rounds.filter(({ openedOn, due }) => openedOn !== null && due <= addDays(today, daysAhead))
  return open
    .flatMap(({ id, kind, due, daysLeft, remindDays, returns }) =>
      regions.flatMap((region): readonly WaitingReturn[] => {
        const made = returns.find((each) => each.region === region)
        if (made?.state === 'sent') return []
        const isSentBack = made?.state === 'sent-back'
        return [{ round: id, kind, due, daysLeft, remindDays, region, document: made?.id ?? null, isSentBack }]
      }),
    )
    .toSorted((a, b) => a.due.localeCompare(b.due))
}
