import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { withConnection } from '../database/connect.mjs'
import { errorCode } from '../lib/failure.mjs'
import { entryOf } from './archive.mjs'

/** The folder of the server in the archive. */
export const clusterFolder = 'postgres'

/** What the server makes anew when it starts: of these folders only the folder is kept, as pg_basebackup does. */
const emptied = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])
const leftOut = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label(\.old)?|tablespace_map(\.old)?)$/

/**
 * Copies the folder of a server that goes on working: between pg_backup_start and pg_backup_stop, with the
 * [write-ahead log][1] that makes the copy consistent. That log is held by a slot that ends with the connection.
 *
 * [1]: https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP
 *
 * @param {string} serverUrl of the server's own account
 * @param {string} cluster the folder
 * @param {(entries: AsyncIterable<import('./archive.mjs').Entry>) => Promise<void>} write
 */
export async function copyCluster(serverUrl, cluster, write) {
  await withConnection(serverUrl, async (client) => {
    await client.query('select pg_create_physical_replication_slot($1, true, true)', [`backup_${process.pid}`])
    const begun = await client.query("select pg_walfile_name(pg_backup_start('kotipesa', true)) as wal")
    const first = String(begun.rows[0].wal)
    async function* entries() {
      yield* filesBelow(cluster, '')
      const ended = await client.query(
        'select labelfile as label, spcmapfile as map, pg_walfile_name(lsn) as wal from pg_backup_stop(false)',
      )
      const { label, map, wal } = ended.rows[0]
      yield entryOf(`${clusterFolder}/backup_label`, label)
      if (map) yield entryOf(`${clusterFolder}/tablespace_map`, map)
      const names = await readdir(path.join(cluster, 'pg_wal'))
      // Names sort as the log is written; a history file tells of a server that was once promoted.
      const needed = names.filter((name) => isBetween(name, first, String(wal)) || name.endsWith('.history')).toSorted()
      for (const name of needed) yield* fileAt(cluster, `pg_wal/${name}`)
    }
    await write(entries())
  })
}

/**
 * @param {string} name
 * @param {string} first
 * @param {string} last
 */
function isBetween(name, first, last) {
  return /^[\dA-F]{24}$/.test(name) && name >= first && name <= last
}

/**
 * @param {string} cluster
 * @param {string} below
 * @returns {AsyncGenerator<import('./archive.mjs').Entry>}
 */
async function* filesBelow(cluster, below) {
  const found = await readdir(path.join(cluster, below), { withFileTypes: true })
  for (const one of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? one.name : `${below}/${one.name}`
    if (leftOut.test(one.name)) continue
    if (one.isDirectory()) {
      yield entryOf(`${clusterFolder}/${name}/`, '')
      if (name === 'pg_wal') for (const each of await foldersIn(cluster, name)) yield entryOf(each, '')
      else if (!emptied.has(name)) yield* filesBelow(cluster, name)
    } else if (one.isFile()) yield* fileAt(cluster, name)
  }
}

/**
 * @param {string} cluster
 * @param {string} name
 */
async function foldersIn(cluster, name) {
  const found = await readdir(path.join(cluster, name), { withFileTypes: true })
  return found.filter((one) => one.isDirectory()).map((one) => `${clusterFolder}/${name}/${one.name}/`)
}

/**
 * A file of a server at work may go, grow or shrink meanwhile: what is missing is put back from the write-ahead log.
 *
 * @param {string} cluster
 * @param {string} name
 * @returns {AsyncGenerator<import('./archive.mjs').Entry>}
 */
async function* fileAt(cluster, name) {
  const file = path.join(cluster, name)
  const found = await stat(file).catch((error) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (found === null) return
  yield { name: `${clusterFolder}/${name}`, size: found.size, content: exactly(file, found.size) }
}

/**
 * @param {string} file
 * @param {number} size
 * @returns {AsyncIterable<Buffer>}
 */
async function* exactly(file, size) {
  let read = 0
  if (size > 0) {
    const stream = createReadStream(file, { end: size - 1, highWaterMark: 256 * 1024 })
    try {
      for await (const chunk of stream) {
        read += chunk.length
        yield chunk
      }
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
    }
  }
  for (; read < size; read += 8192) yield Buffer.alloc(Math.min(8192, size - read))
}
