import type { CalendarDate, RegionCode } from '@kotipesa/domain'
import { holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { filesOfMaterials, type MaterialFile } from './files'

/** Material of an induction package, in its place. */
export interface InductionItem {
  readonly id: string
  readonly title: string
  readonly description: string | null
  readonly link: string | null
  readonly files: readonly MaterialFile[]
}

/** How many people of a unit have gone through a package. */
export interface UnitFinished {
  readonly unit: string
  readonly count: number
}

/** An induction package as whoever has its link sees it. */
export interface InductionPackage {
  readonly id: string
  readonly region: RegionCode
  readonly title: string
  readonly description: string | null
  readonly items: readonly InductionItem[]
}

/** A package has no more. */
export const mostItems = 50

/** What is in use on a day. */
const inUse = `${isLive('m')} AND ${holdsOn('m', '$2')}`

/** The materials of a package that are in use on a day, in their order. */
export async function inductionItems(
  database: Queryable,
  id: string,
  today: CalendarDate,
): Promise<readonly InductionItem[]> {
  const { rows } = await database.query(
    `SELECT m.id::text, m.title, nullif(m.description, '') AS description, nullif(m.link, '') AS link
      FROM induction_contents c JOIN materials m ON m.id = c.material_id
      WHERE c.package_id = $1::uuid AND ${inUse} ORDER BY c.place, m.id`,
    [id, today],
  )
  const items = rows as unknown as readonly Omit<InductionItem, 'files'>[]
  const files = await filesOfMaterials(
    database,
    items.map((item) => item.id),
  )
  return items.map((item) => ({ ...item, files: files.get(item.id) ?? [] }))
}

/** The package that a link leads to; `null` when there is none that is in use and has something in it. */
export async function inductionPackage(
  database: Queryable,
  id: string,
  today: CalendarDate,
): Promise<InductionPackage | null> {
  const { rows } = await database.query(
    `SELECT m.id::text, m.region_id AS region, m.title, nullif(m.description, '') AS description FROM materials m
      WHERE m.id = $1::uuid AND m.type::text = 'induction-material' AND ${inUse}`,
    [id, today],
  )
  const [row] = rows as unknown as readonly Omit<InductionPackage, 'items'>[]
  if (row === undefined) return null
  const items = await inductionItems(database, id, today)
  return items.length === 0 ? null : { ...row, items }
}

/** What a package holds now, in its order, also what is not in use. */
export async function contentsOf(database: Queryable, id: string): Promise<readonly string[]> {
  const { rows } = await database.query(
    `SELECT material_id::text AS id FROM induction_contents WHERE package_id = $1::uuid ORDER BY place, material_id`,
    [id],
  )
  return rows.map((row) => String(row.id))
}

/** Gives a package its materials in an order; the database refuses those of another region. Whoever calls has it locked. */
export async function keepContents(
  database: Queryable,
  { id, region }: { readonly id: string; readonly region: string },
  materials: readonly string[],
): Promise<void> {
  await database.query('DELETE FROM induction_contents WHERE package_id = $1::uuid', [id])
  await database.query(
    `INSERT INTO induction_contents (package_id, material_id, region_id, place)
      SELECT $1::uuid, each.id, $2, each.place FROM unnest($3::uuid[]) WITH ORDINALITY AS each(id, place)`,
    [id, region, materials],
  )
}

/** Counts somebody of a unit who has gone through a package; the same unit is one whatever the letters. */
export async function countFinished(database: Queryable, id: string, unit: string, on: CalendarDate): Promise<void> {
  await database.query(
    `INSERT INTO induction_finishes (package_id, unit, finished_on)
      VALUES ($1::uuid, coalesce(
        (SELECT f.unit FROM induction_finishes f WHERE f.package_id = $1::uuid AND lower(f.unit) = lower($2) LIMIT 1), $2),
        $3::date)`,
    [id, unit, on],
  )
}

/** How many have gone through a package, by unit. */
export async function finishedByUnit(database: Queryable, id: string): Promise<readonly UnitFinished[]> {
  const { rows } = await database.query(
    `SELECT unit, count(*)::int AS count FROM induction_finishes WHERE package_id = $1::uuid
      GROUP BY unit ORDER BY count(*) DESC, unit`,
    [id],
  )
  return rows.map(({ unit, count }) => ({ unit: String(unit), count: Number(count) }))
}
