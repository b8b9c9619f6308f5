import { withConnection } from './connect.mjs'

/**
 * What npm start has once put into this database. Kept in the database itself, so that it is true for whichever
 * database is used and goes with it.
 *
 * @typedef {'accounts' | 'sources' | 'demo' | 'administrator' | `service ${string}`} Part
 */

/**
 * @param {string} url
 * @returns {Promise<Partial<Record<Part, string>>>} each part that is done with its detail, e.g. the seed
 */
export async function readStartRecord(url) {
  return withConnection(url, async (client) => {
    await client.query(
      `create table if not exists kotipesa_start
        (part text primary key, detail text not null, done_at timestamptz not null default now())`,
    )
    const { rows } = await client.query('select part, detail from kotipesa_start')
    return Object.fromEntries(rows.map(({ part, detail }) => [part, detail]))
  })
}

/**
 * @param {string} url
 * @param {Partial<Record<Part, string>>} parts
 */
export async function addToStartRecord(url, parts) {
  await withConnection(url, async (client) => {
    for (const [part, detail] of Object.entries(parts)) {
      await client.query(
        `insert into kotipesa_start (part, detail) values ($1, $2)
          on conflict (part) do update set detail = excluded.detail, done_at = now()`,
        [part, detail],
      )
    }
  })
}
