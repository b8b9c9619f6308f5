import { parseArgs } from 'node:util'
import { messageOf } from '../lib/failure.mjs'

export const backupUsage = `Writes everything into one archive while people work: the database, with the files that were added to records, and
the secrets that belong to it. Only its owner may read the archive; whoever has it has everything.

  npm run backup                          into the folder backups of the data folder
  npm run backup -- --to FILE             into this file, which must not be there yet
  npm run backup -- --portable            the rows of every table instead of the embedded server's files: fits any
                                          machine and PostgreSQL, takes longer (always so with DATABASE_URL)
  npm run backup -- --keep 14             then removes all but the youngest 14 of the folder
  npm run backup -- --check FILE          makes no backup: reads this one to its end and says whether it is whole

Environment: KOTIPESA_DATA, DATABASE_URL as for npm start; BACKUP_FOLDER is another folder for backups. With BACKUP_AT=02:30
npm start makes one each day at that time and keeps the youngest BACKUP_KEEP (14).
`

export const restoreUsage = `Puts what a backup holds in the place of what is there: the database and its secrets.

  npm run restore -- FILE           asks when something would be lost
  npm run restore -- FILE --yes     does not ask

Kotipesä must not be running. An archive that is damaged, foreign or from a newer version is refused before anything is
changed. Environment: KOTIPESA_DATA, DATABASE_URL as for npm start.
`

/**
 * @typedef {object} BackupOptions
 * @property {string | null} to
 * @property {boolean} portable
 * @property {number | null} keep
 * @property {string | null} check
 *
 * @typedef {object} RestoreOptions
 * @property {string} file
 * @property {boolean} yes
 */

/**
 * @param {readonly string[]} args
 * @returns {BackupOptions | 'help' | string} any other text says what is wrong with the arguments
 */
export function readBackupOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        portable: { type: 'boolean', default: false },
        keep: { type: 'string' },
        check: { type: 'string' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    const { to = null, portable, keep, check = null, help } = values
    if (help) return 'help'
    if (keep !== undefined && !/^[1-9]\d{0,4}$/.test(keep))
      return `--keep must be a whole number from 1, got "${keep}".`
    if (keep !== undefined && to !== null) return '--keep looks after the folder of backups and does not go with --to.'
    return { to, portable, keep: keep === undefined ? null : Number(keep), check }
  } catch (error) {
    return `${messageOf(error).split('. ')[0]}. See npm run backup -- --help.`
  }
}

/**
 * @param {readonly string[]} args
 * @returns {RestoreOptions | 'help' | string} any other text says what is wrong with the arguments
 */
export function readRestoreOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    if (values.help) return 'help'
    const [file] = positionals
    if (file === undefined || positionals.length > 1) return 'Name one archive: npm run restore -- FILE.'
    return { file, yes: values.yes }
  } catch (error) {
    return `${messageOf(error).split('. ')[0]}. See npm run restore -- --help.`
  }
}
