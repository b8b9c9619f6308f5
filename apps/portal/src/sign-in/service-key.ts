import { timingSafeEqual } from 'node:crypto'
import { regionCodes, type RegionCode } from '@kotipesa/domain'
import type { AuthStrategy, Payload, TypedUser } from 'payload'
import { day } from '../facts/sql'
import { secretHash, shortestSecret } from '../links/secret'

const scheme = 'service-clients API-Key '

/** What a program's key may open. */
export const serviceScopes = ['readsFacts', 'readsOpenData', 'isKpiApp'] as const
export type ServiceScope = (typeof serviceScopes)[number]

/** Another program, as requests know it. */
export interface ServiceClient {
  readonly id: string
  readonly name: string
  readonly collection: 'service-clients'
  readonly scopes: readonly ServiceScope[]
  /** The regions whose facts it gets. */
  readonly regions: readonly RegionCode[]
}

/** How long the key before goes on when another one is made, so that the program can be given it in between. */
const overlap = '24 hours'

/** When a key was last used is noted no more often than this. */
const noteEvery = '1 hour'

function isSame(one: string | null, other: string): boolean {
  return one !== null && one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

interface ClientRow extends Readonly<Record<ServiceScope, boolean>> {
  readonly id: string
  readonly name: string
  readonly keyHash: string | null
  readonly earlierKeyHash: string | null
  readonly onlyRegions: readonly string[]
  readonly isToBeNoted: boolean
}

const found = `SELECT c.id::text, c.name, c.key_hash AS "keyHash", c.earlier_key_hash AS "earlierKeyHash",
    coalesce(c.reads_facts, false) AS "readsFacts", coalesce(c.reads_open_data, false) AS "readsOpenData",
    coalesce(c.is_kpi_app, false) AS "isKpiApp",
    ARRAY(SELECT r.value::text FROM service_clients_only_regions r WHERE r.parent_id = c.id) AS "onlyRegions",
    c.last_used_at IS NULL OR c.last_used_at < now() - interval '${noteEvery}' AS "isToBeNoted"
  FROM service_clients c
  WHERE (c.key_hash = $1 OR (c.earlier_key_hash = $1 AND c.earlier_key_until > now()))
    AND (c.valid_until IS NULL OR ${day('now()')} < ${day('c.valid_until')})`

/** Knows another program by `Authorization: service-clients API-Key <key>`. */
export const serviceKeyStrategy: AuthStrategy = {
  name: 'service-key',
  authenticate: async ({ headers, payload }) => {
    const authorization = headers.get('Authorization') ?? ''
    const key = authorization.startsWith(scheme) ? authorization.slice(scheme.length) : ''
    if (key.length < shortestSecret) return { user: null }
    const keyHash = secretHash(payload, key)
    const { pool } = payload.db
    const { rows } = await pool.query<ClientRow>({ name: 'service_key', text: found, values: [keyHash] })
    const [client] = rows
    if (!client || !(isSame(client.keyHash, keyHash) || isSame(client.earlierKeyHash, keyHash))) return { user: null }
    if (client.isToBeNoted)
      await pool.query('UPDATE service_clients SET last_used_at = now() WHERE id = $1', [client.id])
    const { id, name, onlyRegions } = client
    const user: ServiceClient = {
      id,
      name,
      collection: 'service-clients',
      scopes: serviceScopes.filter((scope) => client[scope]),
      regions: regionCodes.filter((code) => onlyRegions.length === 0 || onlyRegions.includes(code)),
    }
    return { user: user as unknown as TypedUser }
  },
}

/** Gives a program another key. What it had before goes on for a day, what it had before that opens nothing. */
export async function setServiceKey(payload: Payload, id: string, key: string): Promise<void> {
  await payload.db.pool.query(
    `UPDATE service_clients SET earlier_key_hash = key_hash,
      earlier_key_until = CASE WHEN key_hash IS NOT NULL THEN now() + interval '${overlap}' END,
      key_hash = $2, updated_at = now() WHERE id::text = $1`,
    [id, secretHash(payload, key)],
  )
}

/** Ends the key before the present one at once. */
export async function endEarlierKey({ db }: Payload, id: string): Promise<void> {
  await db.pool.query(
    `UPDATE service_clients SET earlier_key_hash = NULL, earlier_key_until = NULL, updated_at = now() WHERE id::text = $1`,
    [id],
  )
}
