import { answerReadiness, diskState } from '@kotipesa/web'
import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import { probe, withinPatience } from '../database/probe'
import { areRowsKeptApart } from '../database/row-rules/scoped-adapter'
import { env } from '../env'

const hour = 3_600_000

/** A daily backup that is two hours late is told of. */
const oldestBackup = 26 * hour

/** A message that has waited for so long is not just on its way. */
const longestWaiting = hour

interface Row {
  readonly done: string[] | null
  readonly waiting: Date | null
  readonly backup: Date | null
}

const migrationFile = /^(\d\S*)\.ts$/

/** Whether the database has every table as this version wants it. */
async function migrationState(folder: string, done: readonly string[]): Promise<string> {
  const files = await readdir(folder).catch(() => null)
  // Without its own sources at hand the portal cannot tell.
  if (files === null) return 'ok'
  const known = files.flatMap((file) => migrationFile.exec(file)?.[1] ?? [])
  return known.every((name) => done.includes(name)) ? 'ok' : 'missing'
}

async function rowOf({ db }: Payload): Promise<Row> {
  // The table of backups is made by the first one.
  const { rows: found } = await db.pool.query("SELECT to_regclass('public.kotipesa_backups') IS NOT NULL AS has")
  const backup = found[0]?.has === true ? '(SELECT max(made_at) FROM kotipesa_backups)' : 'NULL::timestamptz'
  const { rows } = await db.pool.query(`SELECT
    (SELECT array_agg(name::text) FROM payload_migrations WHERE batch > 0) AS done,
    (SELECT min(created_at) FROM messages WHERE state = 'waiting') AS waiting,
    ${backup} AS backup`)
  return rows[0] as Row
}

/** Whether the database keeps the rows of regions apart by itself. */
async function rowState({ db }: Payload): Promise<string> {
  return (await areRowsKeptApart(db)) ? 'ok' : 'not kept apart'
}

function ageOf(at: Date | null, now: Date): number {
  return at === null ? 0 : now.getTime() - at.getTime()
}

/**
 * Answers `GET /api/ready`: whether requests can be answered (the database answers and its tables are those of this
 * version), and what ought to be seen to: room on the disk, messages that do not get away, the age of the last backup.
 */
export async function answerReady(connect: () => Promise<Payload>, now: Date): Promise<Response> {
  const disk = diskState(process.cwd())
  if (!(await withinPatience(probe().now()).catch(() => false))) {
    return answerReadiness({ needed: { database: 'no answer' }, watched: { disk: await disk } })
  }
  try {
    const payload = await connect()
    const { done, waiting, backup } = await rowOf(payload)
    const mail = env().SMTP_URL === undefined ? 'none' : ageOf(waiting, now) > longestWaiting ? 'late' : 'ok'
    const last = backup === null ? 'none' : ageOf(backup, now) > oldestBackup ? 'old' : 'ok'
    return answerReadiness({
      needed: { database: 'ok', migrations: await migrationState(payload.db.migrationDir, done ?? []) },
      watched: { disk: await disk, mail, backup: last, rows: await rowState(payload) },
    })
  } catch {
    return answerReadiness({ needed: { database: 'no answer' }, watched: { disk: await disk } })
  }
}
