import { execFileSync, spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import path from 'node:path'

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The account that PostgreSQL runs as: the person's own, or for root, as which PostgreSQL refuses to run, the owner of
 * the existing database, the user postgres (made if the system can), or else nobody.
 *
 * @param {string} cluster the database's folder, which may not exist yet
 * @returns {Promise<Account | undefined>} undefined for the person's own
 */
export async function serverAccount(cluster) {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(path.join(cluster, 'PG_VERSION')).catch(() => null)
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return idsOf('postgres') ?? createdPostgres() ?? idsOf('nobody') ?? undefined
}

/**
 * Whether an account gets to a path and may use it. Asked of the system itself, which knows access lists and mounts.
 *
 * @param {Account | undefined} account
 * @param {'w' | 'x'} need
 * @param {string} file
 * @returns {boolean}
 */
export function canUse(account, need, file) {
  return spawnSync('/bin/sh', ['-c', `test -${need} "$1"`, 'sh', file], { cwd: '/', env: {}, ...account }).status === 0
}

function createdPostgres() {
  const outcome = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ])
  return outcome.status === 0 ? idsOf('postgres') : null
}

/**
 * @param {string} user
 * @returns {Account | null}
 */
function idsOf(user) {
  try {
    /** @param {string} flag */
    function id(flag) {
      return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    }
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}
