import type { CalendarDate } from '@kotipesa/domain'
import { holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import type { Reader } from './search'

/** A file of material, as a page offers it. */
export interface MaterialFile {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** The files of materials, by material; those in the trash are none. */
export async function filesOfMaterials(
  database: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly MaterialFile[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await database.query(
    `SELECT f.material_id::text AS material, f.id::text, f.name, f.size FROM meeting_attachments f
      WHERE f.material_id = ANY($1::uuid[]) AND f.deleted_at IS NULL ORDER BY f.name, f.id`,
    [ids],
  )
  const files = rows as unknown as readonly (MaterialFile & { readonly material: string })[]
  return grouped(files)
}

function grouped(
  files: readonly (MaterialFile & { readonly material: string })[],
): ReadonlyMap<string, readonly MaterialFile[]> {
  const found = new Map<string, MaterialFile[]>()
  for (const { material, ...file } of files) found.set(material, [...(found.get(material) ?? []), file])
  return found
}

/** The places of a statement's values: the day, and what is known of the reader. */
interface ReaderPlaces {
  readonly today: string
  readonly regions: string
  readonly isOfSomeRegion: string
  readonly trainerOf: string
}

/** What somebody may see of the bank: what is public, what is shared with all regions, and what their own have. */
export function seenBy(alias: string, { today, regions, isOfSomeRegion, trainerOf }: ReaderPlaces): string {
  return `${isLive(alias)} AND ${holdsOn(alias, today)}
    AND (${alias}.visibility = 'public' OR ${alias}.region_id = ANY(${regions}::text[])
      OR (${isOfSomeRegion} AND ${alias}.visibility = 'all-regions')
      OR (${alias}.visibility = 'trainers' AND ${alias}.region_id = ANY(${trainerOf}::text[])))`
}

/** Whether somebody may open the files of material: who sees it in the bank, or has the link of a package it is in. */
export async function maySeeMaterial(
  database: Queryable,
  id: string,
  { reader, today, via }: { readonly reader: Reader; readonly today: CalendarDate; readonly via: string | null },
): Promise<boolean> {
  const places = { today: '$2', regions: '$3', isOfSomeRegion: '$4', trainerOf: '$5' }
  const { rows } = await database.query(
    `SELECT FROM materials m WHERE m.id = $1::uuid AND ((${seenBy('m', places)})
      OR (${isLive('m')} AND ${holdsOn('m', '$2')} AND EXISTS (
        SELECT FROM induction_contents c JOIN materials p ON p.id = c.package_id
        WHERE c.material_id = m.id AND c.package_id = $6::uuid AND p.type::text = 'induction-material'
          AND ${isLive('p')} AND ${holdsOn('p', '$2')})))`,
    [id, today, reader.regions, reader.isOfSomeRegion, reader.trainerOf, via],
  )
  return rows.length > 0
}
