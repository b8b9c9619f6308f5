import type { ExpertTaskId, RegionCode } from '@kotipesa/domain'
import { day, holdsOn, isLive, list } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { reachablePeople } from '../people/reachable'

/** An expert by experience of a region, with what they do, their basis and their hours of two years. */
export interface Expert {
  /** Of the membership. */
  readonly id: string
  readonly person: string
  readonly name: string
  readonly tasks: readonly ExpertTaskId[]
  readonly basis: 'consent' | 'duty'
  readonly lastDay: string | null
  readonly hoursThisYear: number
  readonly hoursLastYear: number
}

/** Whom one may write to: no others stand in the list. */
export interface Addressee {
  readonly name: string
  readonly email: string
}

/** The experts by experience of a region on a day, and those of them who may be written to. */
export interface ExpertsBoard {
  readonly year: number
  readonly experts: readonly Expert[]
  readonly addressees: readonly Addressee[]
}

function hoursOf(year: string): string {
  return `(SELECT coalesce(sum(x.hours), 0)::float8 FROM expert_occasions x
    WHERE x.expert_id = m.id AND ${isLive('x')} AND left(${day('x.day')}, 4)::int = ${year})`
}

const experts = `
  SELECT m.id::text, p.id::text AS person, p.name, p.basis::text, ${day(`(m.valid_until - interval '1 day')`)} AS "lastDay",
    ${list('k.value::text', 'memberships_tasks k WHERE k.parent_id = m.id', 'k."order"')} AS tasks,
    ${hoursOf('$3::int')} AS "hoursThisYear", ${hoursOf('$3::int - 1')} AS "hoursLastYear"
  FROM memberships m JOIN people p ON p.id = m.person_id AND ${isLive('p')}
  WHERE m.region_id = $1 AND m.of = 'experts-by-experience' AND ${isLive('m')} AND ${holdsOn('m', '$2')}
    AND p.withheld IS NULL ORDER BY p.name, m.id`

/** The experts by experience of a region today: whose time has ended, or whose data may not be shown, is not among them. */
export async function expertsBoard(database: Queryable, region: RegionCode, today: string): Promise<ExpertsBoard> {
  const year = Number(today.slice(0, 4))
  const { rows } = await database.query(experts, [region, today, year])
  const found = rows as unknown as readonly Expert[]
  const people = found.map(({ person }) => person)
  const reachable = await reachablePeople(database, people, 'contact', today)
  const addressees = found.flatMap(({ person, name }) => {
    const contact = reachable.get(person)
    return contact === undefined ? [] : [{ name, email: contact.email }]
  })
  return { year, experts: found, addressees }
}
