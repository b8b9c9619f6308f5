import { mayWriteTo, type DataPurposeId, type KeptPerson } from '@kotipesa/domain'
import { day, isLive, list, object, validity } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** Somebody who may be written to. */
export interface Reachable {
  readonly person: string
  readonly email: string
}

interface Stored {
  readonly person: string
  readonly email: string
  readonly basis: KeptPerson['basis']
  readonly months: number
  readonly purposes: readonly DataPurposeId[]
  readonly givenOn: string | null
  readonly withdrawnOn: string | null
  readonly belongings: KeptPerson['belongings']
}

const belongings = ['memberships', 'trainers']
  .map((table) => `SELECT person_id, valid_from, valid_until FROM ${table} WHERE deleted_at IS NULL`)
  .join(' UNION ALL ')

/**
 * Those of the people who may be written to for a purpose on a day, by id: they have an address, and what the domain says
 * of basis, consent and end allows it. Whatever the portal writes to people by itself goes through this.
 */
export async function reachablePeople(
  database: Queryable,
  people: readonly string[],
  purpose: DataPurposeId,
  today: string,
): Promise<ReadonlyMap<string, Reachable>> {
  const { rows } = await database.query(
    `SELECT p.id::text AS person, p.email, p.basis::text, p.months_after_end::int AS months,
        ${day('p.consent_given_on')} AS "givenOn", ${day('p.consent_withdrawn_on')} AS "withdrawnOn",
        ${list('u.value::text', 'people_purposes u WHERE u.parent_id = p.id', 'u."order"')} AS purposes,
        ${list(object(validity('b')), `(${belongings}) b WHERE b.person_id = p.id`, 'b.valid_from')} AS belongings
      FROM people p WHERE p.id = ANY($1::uuid[]) AND p.email IS NOT NULL AND ${isLive('p')}`,
    [people],
  )
  const reachable = (rows as unknown as readonly Stored[]).filter((stored) => {
    const { basis, months, purposes, givenOn, withdrawnOn } = stored
    const consent = givenOn === null ? null : { purposes: [...purposes], givenOn, withdrawnOn }
    return mayWriteTo({ basis, consent, belongings: stored.belongings }, months, purpose, today)
  })
  return new Map(reachable.map(({ person, email }) => [person, { person, email }]))
}
