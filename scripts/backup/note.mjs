import { withConnection } from '../database/connect.mjs'

/**
 * Notes in the database itself that a backup was made, so that every portal on it can say when the last one was.
 *
 * @param {string} url
 * @param {string} madeAt ISO 8601
 * @param {number} bytes of the archive
 */
export async function noteBackup(url, madeAt, bytes) {
  await withConnection(url, async (client) => {
    await client.query(
      `create table if not exists kotipesa_backups
        (made_at timestamptz primary key, bytes bigint not null)`,
    )
    await client.query('insert into kotipesa_backups values ($1, $2) on conflict do nothing', [madeAt, bytes])
    await client.query("delete from kotipesa_backups where made_at < now() - interval '1 year'")
  })
}
