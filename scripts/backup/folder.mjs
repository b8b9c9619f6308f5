import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

const namePattern = /^kotipesa-\d{8}T\d{6}Z\.tar\.zst$/

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ data: string }} settings
 */
export function backupFolder({ BACKUP_FOLDER }, { data }) {
  return BACKUP_FOLDER ? path.resolve(BACKUP_FOLDER) : path.join(data, 'backups')
}

/**
 * @param {Date} at
 * @returns {string} e.g. kotipesa-20261130T023000Z.tar.zst: names sort as the backups were made
 */
export function nameOf(at) {
  return `kotipesa-${at.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}.tar.zst`
}

/**
 * Removes all backups of a folder but the youngest; other files stay.
 *
 * @param {import('../lib/report.mjs').Report} report
 * @param {string} folder
 * @param {number} kept
 */
export async function removeOlder(report, folder, kept) {
  const older = (await readdir(folder))
    .filter((name) => namePattern.test(name))
    .toSorted()
    .toReversed()
    .slice(kept)
  for (const name of older) await rm(path.join(folder, name))
  if (older.length > 0)
    report.line(`  Removed ${older.length === 1 ? 'an older backup' : `${older.length} older backups`}.`)
}
