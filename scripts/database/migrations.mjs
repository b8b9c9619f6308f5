import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { withConnection } from './connect.mjs'

const portal = path.join(root, 'apps', 'portal')

/**
 * Brings the database's tables up to this version, unless they are.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {string} url of the database
 * @param {NodeJS.ProcessEnv} env of the portal
 * @param {string} log file for the output
 * @param {string} [until] the last change to make, of an earlier version; every one when left out
 */
export async function migrate({ supervisor, report }, url, env, log, until) {
  await report.step('Bringing the database up to date', async (progress) => {
    const known = await knownMigrations()
    const done = await doneMigrations(url)
    const foreign = done.filter((name) => !known.includes(name))
    if (foreign.length > 0) {
      throw new Failure(
        `The database is ahead of this version (it holds the change ${foreign[0]}): use the version that made it, ` +
          'or start with an empty database: npm start -- --fresh.',
      )
    }
    const wanted = known.filter((name) => until === undefined || name <= until)
    const missing = wanted.filter((name) => !done.includes(name))
    if (missing.length === 0) return progress.outcome('nothing changed')
    await runCommand(supervisor, 'bringing the database up to date', ['pnpm', 'run', 'payload', 'migrate'], {
      cwd: portal,
      env: until === undefined ? env : { ...env, MIGRATE_UNTIL: until },
      log,
      onLine: progress.detail,
      advice: 'Nothing was started; the database keeps what it held.',
    })
    progress.outcome(missing.length === 1 ? '1 change' : `${missing.length} changes`)
  })
}

/** @returns {Promise<string[]>} */
export async function knownMigrations() {
  const folder = path.join(portal, 'src', 'migrations')
  const files = await readdir(folder).catch((error) => {
    throw new Failure(`${folder} is missing: restore it from the repository.`, { cause: error })
  })
  return files
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted()
}

/**
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function doneMigrations(url) {
  return withConnection(url, async (client) => {
    const {
      rows: [table],
    } = await client.query("select to_regclass('public.payload_migrations') is not null as exists")
    if (!table.exists) return []
    const { rows } = await client.query('select name from payload_migrations where batch > 0 order by name')
    return rows.map(({ name }) => name)
  })
}
