import { movedBefore } from '@kotipesa/domain'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../../saving/transaction'

/** Nobody else reorders a region's needs, or adds one, until the transaction ends. */
async function lockOrder(req: PayloadRequest, region: string): Promise<void> {
  await execute(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`needs of ${region}`}, 0))`)
}

/** Nobody else changes a need, or makes its training, until the transaction ends. */
export async function lockNeed(req: PayloadRequest, id: string): Promise<void> {
  await execute(req, sql`SELECT id FROM needs WHERE id = ${id}::uuid FOR NO KEY UPDATE`)
}

/** The place of a need that is added: after all others of its region. */
export async function placeOfNext(req: PayloadRequest, region: string | null): Promise<number> {
  if (region === null) return 1
  await lockOrder(req, region)
  const rows = await execute(
    req,
    sql`SELECT coalesce(max(place), 0) + 1 AS next FROM needs WHERE region_id = ${region}`,
  )
  return Number(rows[0]?.next ?? 1)
}

/**
 * Moves a need before another of its region, or to the end. A place is no part of what people write: no version changes,
 * and nobody who has the need open is told of a conflict.
 */
export async function moveNeed(
  req: PayloadRequest,
  { id, region, before }: { id: string; region: string; before: string | null },
): Promise<void> {
  await lockOrder(req, region)
  const rows = await execute(
    req,
    sql`SELECT id FROM needs WHERE region_id = ${region} AND deleted_at IS NULL ORDER BY place, created_at, id`,
  )
  const order = movedBefore(
    rows.map((row) => String(row.id)),
    id,
    before,
  )
  await execute(
    req,
    sql`UPDATE needs SET place = placed.place
        FROM jsonb_to_recordset(${JSON.stringify(order.map((each, index) => ({ id: each, place: index + 1 })))}::jsonb)
          AS placed (id uuid, place numeric)
        WHERE needs.id = placed.id AND needs.place IS DISTINCT FROM placed.place`,
  )
}
