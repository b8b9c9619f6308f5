import { timingSafeEqual } from 'node:crypto'
import type { AuthStrategy, Payload, TypedUser } from 'payload'
import { secretHash, shortestSecret } from '../links/secret'

const scheme = 'service-clients API-Key '

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

interface ClientRow {
  readonly id: string
  readonly name: string
  readonly keyHash: string
}

/** Knows another program by `Authorization: service-clients API-Key <key>`. */
export const serviceKeyStrategy: AuthStrategy = {
  name: 'service-key',
  authenticate: async ({ headers, payload }) => {
    const authorization = headers.get('Authorization') ?? ''
    const key = authorization.startsWith(scheme) ? authorization.slice(scheme.length) : ''
    if (key.length < shortestSecret) return { user: null }
    const keyHash = secretHash(payload, key)
    const { rows } = await payload.db.pool.query<ClientRow>(
      'SELECT id, name, key_hash AS "keyHash" FROM service_clients WHERE key_hash = $1',
      [keyHash],
    )
    const [client] = rows
    if (!client || !isSame(client.keyHash, keyHash)) return { user: null }
    return { user: { id: client.id, name: client.name, collection: 'service-clients' } as TypedUser }
  },
}

/** Gives a program another key. What it had before opens nothing from then on. */
export async function setServiceKey(payload: Payload, id: string, key: string): Promise<void> {
  await payload.db.pool.query('UPDATE service_clients SET key_hash = $2, updated_at = now() WHERE id::text = $1', [
    id,
    secretHash(payload, key),
  ])
}
