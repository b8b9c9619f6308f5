import { returnState, type CalendarDate, type DocumentKindId, type RegionCode } from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { returnKinds } from './return-kinds'
import { returnRounds, type ReturnRound, type RoundReturn } from './return-rounds'

/** What the regions have sent to THL: in a national round, or of a kind for which no round is open their latest document. */
export interface ReturnColumn {
  readonly kind: DocumentKindId
  readonly round: Omit<ReturnRound, 'kind' | 'returns'> | null
  readonly returns: readonly RoundReturn[]
}

/** The latest document of each of some kinds, of some regions. */
async function latestOf(
  database: Queryable,
  regions: readonly RegionCode[],
  kinds: readonly DocumentKindId[],
): Promise<readonly (RoundReturn & { readonly kind: DocumentKindId })[]> {
  if (kinds.length === 0) return []
  const { rows } = await database.query(
    `SELECT DISTINCT ON (d.region_id, d.kind) d.id::text, d.region_id AS region, d.kind::text AS kind,
        ${day('d.sent_on')} AS "sentOn", ${day('d.sent_back_on')} AS "sentBackOn"
      FROM documents d
      WHERE ${isLive('d')} AND d.region_id = ANY($1::text[]) AND d.kind::text = ANY($2::text[])
      ORDER BY d.region_id, d.kind, d.created_at DESC, d.id`,
    [regions, kinds],
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

/** What some regions have sent to THL, by national round; what no open round asks for stands after those. */
export async function returnsBoard(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly ReturnColumn[]> {
  const rounds = await returnRounds(database, regions, today)
  const asked = new Set(rounds.flatMap(({ kind, openedOn }) => (openedOn === null ? [] : kind)))
  const others = returnKinds.filter((kind) => !asked.has(kind))
  const latest = await latestOf(database, regions, others)
  return [
    ...rounds.map(({ kind, returns, ...round }) => ({ kind, round, returns })),
    ...others.map((kind) => ({ kind, round: null, returns: latest.filter((each) => each.kind === kind) })),
  ]
}
