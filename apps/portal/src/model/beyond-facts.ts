import type { ModelRecords, RegionCode } from '@kotipesa/domain'
import { day, isLive, list, object, validity } from '../facts/sql'
import type { Queryable } from '../mail/post'

type Beyond = Pick<
  ModelRecords,
  'responsiblePersons' | 'supportContacts' | 'supportTallies' | 'reportRounds' | 'objectives'
>

function named(of: string): string {
  return list(
    object({ id: 'm.id', ...validity('m') }),
    `memberships m WHERE m.region_id = $1 AND ${isLive('m')} AND m.of = '${of}'`,
    'm.valid_from, m.id',
  )
}

const tallies = list(
  object({ id: 't.id', day: day('t.day') }),
  `support_tallies t WHERE t.region_id = $1 AND ${isLive('t')} AND t.count > 0`,
  't.day, t.id',
)

const rounds = list(
  object({ id: 'r.id', openedOn: day('r.opened_on') }),
  `report_rounds r WHERE r.region_id = $1 AND ${isLive('r')} AND r.opened_on IS NOT NULL`,
  'r.opened_on, r.id',
)

const objectives = list(
  object({
    id: 'o.id',
    states: list(
      object({ status: 's.status', since: day('s.since') }),
      'objectives_states s WHERE s._parent_id = o.id',
      's._order',
    ),
  }),
  `objectives o WHERE o.region_id = $1 AND ${isLive('o')}`,
  'o.created_at, o.id',
)

/** What states of elements are proposed from besides the facts of a region. Nobody is named. */
export async function beyondFacts(database: Queryable, region: RegionCode): Promise<Beyond> {
  const { rows } = await database.query(
    `SELECT ${named('responsible-person')} AS "responsiblePersons", ${named('low-threshold-support')} AS "supportContacts",
      ${tallies} AS "supportTallies", ${rounds} AS "reportRounds", ${objectives} AS objectives`,
    [region],
  )
  return rows[0] as Beyond
}
