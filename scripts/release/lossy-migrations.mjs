import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Changes of the database that take something away or write it anew, each with what becomes of the data and the test that
 * shows it. Any other such change is refused by `npm run release:check` and `npm test`.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const markedMigrations = {
  '20261125_225200_accounts':
    'counters of failed sign-ins and keys that can be read go; keys are hashed first (service-clients.test.ts)',
  '20261128_200000_people': 'names of trainers are moved to people first (people.test.ts, "loses no name and no fact")',
  '20261130_024803_supervisor_addresses':
    'addresses of superiors, which nothing used, go on purpose (no test; before the first release)',
}

/** Comments of SQL, and bodies of functions, which run later and not on what is there. */
const notRunNow = /--[^\n]*|\$\$[\s\S]*?\$\$/g
const lossy =
  /\b(DROP COLUMN|DROP TABLE|SET DATA TYPE|ALTER COLUMN "?\w+"? TYPE|DELETE FROM|TRUNCATE (TABLE )?"?\w+"?\s*[;`])/i

/**
 * @param {string} source of a migration
 * @returns {boolean} whether bringing the database up takes away or rewrites what is there
 */
export function isLossy(source) {
  const [up = ''] = source.split(/export async function down\b/)
  return lossy.test(up.replaceAll(notRunNow, ''))
}

/**
 * @param {string} folder of the migrations
 * @returns {Promise<string[]>} those that take something away and are not marked
 */
export async function unmarkedMigrations(folder) {
  const files = (await readdir(folder)).filter((file) => /^\d.*\.ts$/.test(file)).toSorted()
  /** @type {string[]} */
  const found = []
  for (const file of files) {
    const name = file.replace(/\.ts$/, '')
    if (Object.hasOwn(markedMigrations, name)) continue
    if (isLossy(await readFile(path.join(folder, file), 'utf8'))) found.push(name)
  }
  return found
}
