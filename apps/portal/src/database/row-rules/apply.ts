import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { functionsOf, grantsOf, policiesOf, roles, tablesOf, type Connection } from './statements'

/**
 * Whether the roles are there or could be made by the account that owns the tables. One that makes them itself does
 * everything, and acts for people as well.
 */
async function makeRoles(client: Connection): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT count(*) FILTER (WHERE rolname = ANY($1)) AS there,
      (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS may FROM pg_roles`,
    [roles],
  )
  if (Number(rows[0]?.there) === roles.length) return true
  if (rows[0]?.may !== true) return false
  for (const role of roles) {
    // Another database of the same server may be making it now.
    await client.query(`DO $$ BEGIN CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO CURRENT_USER;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`)
  }
  return true
}

/** What the rules were made for, and the migrations since: a new one may bring a function that is to run as its owner. */
const noted = `SELECT obj_description(to_regprocedure('public.row_regions(text, text)')) AS fingerprint,
  (SELECT string_agg(name, ',' ORDER BY name) FROM payload_migrations) AS migrations`

/**
 * Brings what roles may do in the database to what the collections say: the portal's own account owns nothing and may
 * add to the audit log only; the role for people reaches the rows of their rights. Nothing happens when it is so already.
 *
 * @param client of the account that owns the tables, after the migrations
 * @returns whether the rules are in force: not where that account may not make roles, and nobody has made them for it
 */
export async function applyRowRules(client: Connection, payload: Payload): Promise<boolean> {
  if (!(await makeRoles(client))) {
    payload.logger.warn(
      `The roles ${roles.join(' and ')} are missing and may not be made: the database does not keep the regions apart ` +
        'by itself. See "A role that owns nothing" in docs/how-to/use-your-own-postgresql.md.',
    )
    return false
  }
  const tables = await tablesOf(client, payload)
  const statements = [...functionsOf(), ...grantsOf(), ...policiesOf(tables)]
  const { rows } = await client.query(noted)
  const fingerprint = createHash('sha256')
    .update([...statements, rows[0]?.migrations].join(';'))
    .digest('hex')
  if (rows[0]?.fingerprint === fingerprint) return true
  await client.query('BEGIN')
  try {
    for (const statement of statements) await client.query(statement)
    await client.query(`COMMENT ON FUNCTION row_regions(text, text) IS '${fingerprint}'`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
  return true
}
