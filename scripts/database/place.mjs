import { randomBytes } from 'node:crypto'
import { chmod, chown, cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { readJson, writeWhole } from '../lib/files.mjs'
import { packagedBinaries } from './binaries.mjs'
import { canUse, serverAccount } from './server-account.mjs'

/** Where the database goes when its account cannot reach the data folder; root alone ever needs it. */
const shelter = '/var/lib/kotipesa'

/**
 * @typedef {object} Place
 * @property {string} cluster the database's folder; its parent exists
 * @property {import('./binaries.mjs').Binaries} binaries that the account can run
 * @property {import('./server-account.mjs').Account | undefined} account
 * @property {string | null} note one line for the person when something stands outside the data folder
 */

/**
 * Decides where the embedded database stands and makes sure that the account it runs as gets there. A folder that is
 * closed to others, such as root's home, would shut that account out from the database and from PostgreSQL itself.
 *
 * @param {string} data the data folder
 * @returns {Promise<Place>}
 */
export async function findPlace(data) {
  const memory = path.join(data, 'database-place.json')
  const remembered = placeIn(await readJson(memory))
  const inside = path.join(data, 'postgres')
  const account = await serverAccount(remembered ?? inside)
  const packaged = await packagedBinaries()
  if (account === undefined) return { cluster: inside, binaries: packaged, account, note: null }

  await chmod(data, 0o711)
  const isInside = remembered === null && canUse(account, 'x', data)
  const hasCluster = await stat(path.join(inside, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (!isInside && remembered === null && hasCluster) {
    throw new Failure(
      `The database in ${inside} is out of reach for the account it runs as: open the folders above it (chmod o+x).`,
    )
  }
  const cluster = isInside ? inside : (remembered ?? path.join(shelter, randomBytes(8).toString('hex'), 'postgres'))
  const areBinariesWithinReach = canUse(account, 'x', path.join(packaged.folder, 'bin', 'postgres'))
  try {
    if (!isInside) {
      await openFolder(path.dirname(cluster))
      await writeFile(path.join(path.dirname(cluster), 'data-folder'), `${data}\n`)
      await writeWhole(memory, JSON.stringify({ cluster }))
    }
    const binaries = areBinariesWithinReach ? packaged : await sheltered(packaged)
    const notes = [...(isInside ? [] : [cluster]), ...(areBinariesWithinReach ? [] : [binaries.folder])]
    const note =
      notes.length === 0
        ? null
        : 'PostgreSQL does not run as root and its account cannot enter closed folders, ' +
          `so these stand outside: ${notes.join(', ')}`
    return { cluster, binaries, account, note }
  } catch (error) {
    throw new Failure(
      `PostgreSQL does not run as root, and its account can reach neither ${data} nor ${shelter}: ` +
        'open the folders above the first (chmod o+x), or set KOTIPESA_DATA to a folder that others may enter.',
      { cause: error },
    )
  }
}

/**
 * Makes an empty folder that only the given account may enter.
 *
 * @param {string} folder
 * @param {import('./server-account.mjs').Account | undefined} account
 */
export async function makeOwnFolder(folder, account) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  if (account !== undefined) await chown(folder, account.uid, account.gid)
}

/**
 * @param {import('./binaries.mjs').Binaries} packaged
 * @returns {Promise<import('./binaries.mjs').Binaries>} a copy that every account can run
 */
async function sheltered(packaged) {
  const folder = path.join(shelter, `postgresql-${packaged.version}-${process.arch}`)
  const isCopied = await stat(path.join(folder, 'bin', 'postgres')).then(
    () => true,
    () => false,
  )
  if (!isCopied) {
    await openFolder(shelter)
    const partial = `${folder}.${randomBytes(4).toString('hex')}.partial`
    await cp(packaged.folder, partial, { recursive: true, verbatimSymlinks: true })
    await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }))
  }
  return { ...packaged, folder }
}

/** @param {string} folder which others may pass through, but not list */
async function openFolder(folder) {
  await mkdir(folder, { recursive: true })
  await chmod(shelter, 0o711)
  await chmod(folder, 0o711)
}

/**
 * @param {unknown} memory
 * @returns {string | null}
 */
function placeIn(memory) {
  const isPlace =
    typeof memory === 'object' && memory !== null && 'cluster' in memory && typeof memory.cluster === 'string'
  return isPlace ? String(memory.cluster) : null
}
