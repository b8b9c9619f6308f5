import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { withConnection } from '../database/connect.mjs'
import { Failure } from '../lib/failure.mjs'
import { entryOf } from './archive.mjs'

const sequencesFile = 'sequences.json'

/**
 * Copies the rows of every table, all as they were at one moment, while others go on writing. Each table passes through
 * a file in a folder of its own, for an archive must know how long an entry is.
 *
 * @param {string} url of the database
 * @param {string} folder an empty one
 * @param {(entries: AsyncIterable<import('./archive.mjs').Entry>) => Promise<void>} write
 */
export async function copyTables(url, folder, write) {
  const { to } = await import('pg-copy-streams')
  await withConnection(url, async (client) => {
    await client.query('begin transaction isolation level repeatable read, read only')
    const tables = await tablesOf(client)
    const { rows } = await client.query(
      "select sequencename as name, last_value as last from pg_sequences where schemaname = 'public'",
    )
    async function* entries() {
      for (const { name, columns } of tables) {
        const file = path.join(folder, 'rows')
        const copy = to(`copy ${quoted(client, name)} (${columns.map((each) => quoted(client, each))}) to stdout`)
        await pipeline(client.query(copy), createWriteStream(file, { mode: 0o600 }))
        yield entryOf(`tables/${name}.columns.json`, JSON.stringify(columns))
        yield { name: `tables/${name}.copy`, size: (await stat(file)).size, content: createReadStream(file) }
        await rm(file)
      }
      yield entryOf(sequencesFile, JSON.stringify(rows.filter(({ last }) => last !== null)))
    }
    await write(entries())
    await client.query('commit')
  })
}

/**
 * Puts rows in the place of those that are there: all or, when something fails, none. The tables are of the same version.
 *
 * @param {string} url
 * @param {string} folder of the unpacked archive
 */
export async function loadTables(url, folder) {
  const { from } = await import('pg-copy-streams')
  const names = (await readdir(path.join(folder, 'tables')))
    .filter((file) => file.endsWith('.copy'))
    .map((file) => file.slice(0, -'.copy'.length))
  await withConnection(url, async (client) => {
    await mustBeAlone(client)
    await client.query('begin')
    const there = (await tablesOf(client)).map(({ name }) => name)
    const missing = names.filter((name) => !there.includes(name))
    if (missing.length > 0) {
      throw new Failure(`The database has no table ${missing[0]}, nothing was changed: restore into an empty database.`)
    }
    const constraints = await foreignKeys(client)
    const special = await specialTriggers(client)
    for (const { table, name } of constraints) {
      await client.query(`alter table ${table} drop constraint ${quoted(client, name)}`)
    }
    for (const name of there) await client.query(`alter table ${quoted(client, name)} disable trigger user`)
    await client.query(`truncate ${there.map((name) => quoted(client, name))}`)
    for (const name of names) {
      const columns = JSON.parse(await readFile(path.join(folder, 'tables', `${name}.columns.json`), 'utf8'))
      const into = `${quoted(client, name)} (${columns.map((/** @type {string} */ each) => quoted(client, each))})`
      await pipeline(
        createReadStream(path.join(folder, 'tables', `${name}.copy`)),
        client.query(from(`copy ${into} from stdin`)),
      )
    }
    for (const { name, last } of JSON.parse(await readFile(path.join(folder, sequencesFile), 'utf8'))) {
      await client.query('select setval($1::regclass, $2)', [`public.${quoted(client, name)}`, last])
    }
    for (const { table, name, definition } of constraints) {
      await client.query(`alter table ${table} add constraint ${quoted(client, name)} ${definition}`)
    }
    for (const name of there) await client.query(`alter table ${quoted(client, name)} enable trigger user`)
    for (const { table, name, way } of special) {
      await client.query(`alter table ${table} ${way} trigger ${quoted(client, name)}`)
    }
    await client.query('commit')
    await client.query('analyze')
  })
}

/** @param {import('pg').Client} client */
async function mustBeAlone(client) {
  const { rows } = await client.query(
    `select count(*)::int as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )
  if (rows[0].others > 0) {
    throw new Failure('Somebody uses the database, nothing was changed: stop every portal on it and restore again.')
  }
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<{ name: string, columns: string[] }[]>} in the order of their names, with the columns that are stored
 */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `select class.relname as name, array_agg(attribute.attname::text order by attribute.attnum) as columns
      from pg_class class join pg_attribute attribute on attribute.attrelid = class.oid
      where class.relnamespace = 'public'::regnamespace and class.relkind = 'r'
        and attribute.attnum > 0 and not attribute.attisdropped and attribute.attgenerated = ''
      group by class.relname order by class.relname collate "C"`,
  )
  return rows
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<{ table: string, name: string, definition: string }[]>}
 */
async function foreignKeys(client) {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  )
  return rows
}

/**
 * Triggers that fire otherwise than most do, and must do so again.
 *
 * @param {import('pg').Client} client
 * @returns {Promise<{ table: string, name: string, way: string }[]>}
 */
async function specialTriggers(client) {
  const { rows } = await client.query(
    `select tgrelid::regclass::text as table, tgname as name,
        case tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'disable' end as way
      from pg_trigger join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and tgenabled <> 'O' and relnamespace = 'public'::regnamespace`,
  )
  return rows
}

/**
 * @param {import('pg').Client} client
 * @param {string} name
 */
function quoted(client, name) {
  return client.escapeIdentifier(name)
}
