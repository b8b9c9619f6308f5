import type { Payload } from 'payload'
import { purgeFiles } from '../attachments/stored'
import { daysInTrash } from './days'

const hour = 60 * 60 * 1000

interface Queryable {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** Whether the database keeps a record because another one in the trash still refers to it. */
function isReferredTo(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '23503' || error.code === '23001')
}

/** Removes one record for good, unless another still refers to it: then its turn comes when that one has gone. */
async function erase(database: Queryable, table: string, id: unknown, before: Date): Promise<number> {
  try {
    const text = `DELETE FROM "${table}" WHERE id = $1 AND deleted_at < $2 RETURNING id`
    return (await database.query(text, [id, before])).rows.length
  } catch (error) {
    if (isReferredTo(error)) return 0
    throw error
  }
}

/** The tables of the collections with a trash. */
export function tablesWithTrash({ config }: Pick<Payload, 'config'>): readonly string[] {
  return config.collections.flatMap(({ slug, trash }) => (trash ? [slug.replaceAll('-', '_')] : []))
}

async function erasePast(database: Queryable, tables: readonly string[], before: Date): Promise<number> {
  let erased = 0
  for (const table of tables) {
    const { rows } = await database.query(`SELECT id FROM "${table}" WHERE deleted_at < $1`, [before])
    for (const { id } of rows) erased += await erase(database, table, id, before)
  }
  return erased
}

/**
 * Removes for good what has been in the trash for more than 90 days. What others refer to goes once they have gone, in
 * whatever order the tables come. Gives how many records.
 */
export async function purgeTrash(database: Queryable, now: Date, tables: readonly string[]): Promise<number> {
  const before = new Date(now.getTime() - daysInTrash * 24 * hour)
  let all = 0
  for (let erased = 1; erased > 0; all += erased) erased = await erasePast(database, tables, before)
  return all
}

/** Forgets the answers to requests after a day, messages, removed files and who changed what as long as a record can be restored. */
export async function forgetOld(database: Queryable, now: Date): Promise<void> {
  await database.query('DELETE FROM request_keys WHERE created_at < $1', [new Date(now.getTime() - 24 * hour)])
  const before = new Date(now.getTime() - daysInTrash * 24 * hour)
  await database.query('DELETE FROM messages WHERE created_at < $1', [before])
  await database.query('DELETE FROM record_changes WHERE changed_at < $1', [before])
  await purgeFiles(database, before)
}

async function purgeAndReport(payload: Payload): Promise<void> {
  const { db, logger } = payload
  try {
    const now = new Date()
    await forgetOld(db.pool, now)
    const erased = await purgeTrash(db.pool, now, tablesWithTrash(payload))
    if (erased > 0) logger.info(`Removed from the trash after ${daysInTrash} days: ${erased} records`)
  } catch {
    logger.warn('The trash could not be gone through; it is tried again within a day')
  }
}

/** Goes through the trash now and once a day. Nothing is remembered, so it goes on after a restart. */
export function keepPurging(payload: Payload): void {
  void purgeAndReport(payload)
  setInterval(() => void purgeAndReport(payload), 24 * hour).unref()
}
