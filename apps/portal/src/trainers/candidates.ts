import type { RegionCode, TrainerCandidate } from '@kotipesa/domain'
import { day, isLive, list, object, validity } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { bookingsOf } from './bookings'

/** A trainer who may be asked, and by what name the portal knows them. */
export interface NamedCandidate extends TrainerCandidate {
  readonly title: string
}

const partner = `coalesce(p.pair_partner_id, (SELECT o.id FROM trainers o
  WHERE o.pair_partner_id = p.id AND ${isLive('o')} ORDER BY o.created_at, o.id LIMIT 1))::text`

const columns = Object.entries({
  id: 'p.id::text',
  region: 'p.region_id',
  title: 'p.title',
  profession: 'p.profession::text',
  qualifiedOn: day('p.qualified_on'),
  ...validity('p'),
  timeShare: 'p.time_share::float8',
  pairPartner: partner,
  municipalities: `ARRAY(SELECT s.value FROM trainers_municipalities_served s WHERE s.parent_id = p.id ORDER BY s."order")`,
  lentTo: `ARRAY(SELECT s.value::text FROM trainers_lent_to s WHERE s.parent_id = p.id ORDER BY s."order")`,
  away: list(
    object({ firstDay: day('a.first_day'), lastDay: day('a.last_day') }),
    'trainers_away_periods a WHERE a._parent_id = p.id',
    'a.first_day, a._order',
  ),
})
  .map(([name, value]) => `${value} AS "${name}"`)
  .join(', ')

/**
 * The trainers who may hold trainings of a region from a day on, their own ones and those lent to it, with what they hold
 * anywhere. For the portal's own reckoning: of a lent trainer neither name nor trainings may reach the region's people.
 *
 * @param without a training that is left out of what they hold
 */
export async function candidatesOf(
  database: Queryable,
  region: RegionCode,
  from: string,
  without: string | null = null,
): Promise<readonly NamedCandidate[]> {
  const { rows } = await database.query(
    `SELECT ${columns} FROM trainers p
      WHERE ${isLive('p')} AND (p.valid_until IS NULL OR ${day('p.valid_until')} > $2)
        AND (p.region_id = $1 OR EXISTS (SELECT FROM trainers_lent_to s WHERE s.parent_id = p.id AND s.value::text = $1))
      ORDER BY p.region_id <> $1, p.title, p.id`,
    [region, from],
  )
  const found = rows as unknown as readonly Omit<NamedCandidate, 'bookings'>[]
  const bookings = await bookingsOf(
    database,
    found.map(({ id }) => id),
  )
  return found.map((candidate) => ({
    ...candidate,
    bookings: bookings.filter(({ trainer, training }) => trainer === candidate.id && training !== without),
  }))
}
