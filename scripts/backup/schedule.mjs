import path from 'node:path'
import { Failure, messageOf } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'

/**
 * When npm start makes backups by itself.
 *
 * @typedef {object} Schedule
 * @property {number} hour of the machine's own clock
 * @property {number} minute
 * @property {number} kept so many backups stay
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Schedule | null} null when none are asked for
 */
export function readSchedule({ BACKUP_AT, BACKUP_KEEP }) {
  if (!BACKUP_AT) return null
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(BACKUP_AT) ?? []
  if (hour === undefined) throw new Failure(`BACKUP_AT must be a time of day, e.g. 02:30, got "${BACKUP_AT}".`)
  if (BACKUP_KEEP && !/^[1-9]\d{0,4}$/.test(BACKUP_KEEP)) {
    throw new Failure(`BACKUP_KEEP must be a whole number from 1, e.g. 14, got "${BACKUP_KEEP}".`)
  }
  return { hour: Number(hour), minute: Number(minute), kept: Number(BACKUP_KEEP || 14) }
}

/**
 * @param {Schedule} schedule
 * @param {Date} now
 * @returns {Date} the next time after now
 */
export function nextBackup({ hour, minute }, now) {
  const next = new Date(now)
  next.setHours(hour, minute, 0, 0)
  if (next <= now) next.setDate(next.getDate() + 1)
  return next
}

/**
 * Makes a backup each day, as npm run backup does, until it is told to stop. One that fails is told of and stops nothing.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {Schedule | null} schedule
 * @param {string} log
 * @returns {() => void} stops making them
 */
export function keepBackingUp({ supervisor, report }, schedule, log) {
  if (schedule === null) return () => undefined
  const { kept } = schedule
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  function plan() {
    // Looked at anew each minute: a machine that slept, or whose clock changed, is not a day late.
    const due = nextBackup(/** @type {Schedule} */ (schedule), new Date())
    function look() {
      if (new Date() < due) timer = setTimeout(look, 60_000)
      else void makeOne().finally(plan)
    }
    timer = setTimeout(look, Math.min(60_000, due.getTime() - Date.now()))
  }
  async function makeOne() {
    try {
      await runCommand(
        supervisor,
        'the backup',
        [process.execPath, path.join(root, 'scripts', 'backup.mjs'), '--keep', String(kept)],
        { cwd: root, env: { ...process.env, KOTIPESA_RERUN: '1' }, log },
      )
    } catch (error) {
      if (!supervisor.signal.aborted) report.line(`  ${messageOf(error)}`)
    }
  }
  plan()
  return () => clearTimeout(timer)
}
