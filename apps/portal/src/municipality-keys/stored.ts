import {
  newestMunicipalityKey,
  parseMunicipalityKey,
  type CalendarDate,
  type LocalizedText,
  type MunicipalityKey,
  type RegionCode,
} from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** A key that an administrator has taken in. */
export interface StoredKey extends MunicipalityKey {
  /** Into which municipality each that ceased merged, by their codes. */
  readonly successors: Readonly<Record<string, string>>
}

/** A team whose municipality ceases, and where it is proposed to move. */
export interface TeamMove {
  readonly team: string
  readonly name: string
  readonly region: RegionCode
  /** The first day of the year in which the municipality is no more. */
  readonly on: CalendarDate
  readonly from: LocalizedText
  readonly to: LocalizedText
}

/** The newest key that was taken in; `null` = none yet. */
export async function storedKey(database: Queryable): Promise<StoredKey | null> {
  const { rows } = await database.query(
    `SELECT year, municipalities, successors FROM municipality_keys ORDER BY year DESC LIMIT 1`,
  )
  const [row] = rows
  if (row === undefined) return null
  const key = parseMunicipalityKey({ year: row.year, municipalities: row.municipalities })
  return { ...key, successors: row.successors as Record<string, string> }
}

/** The key against which the next one is checked: the newest that was taken in, or else that of the product. */
export async function lastKey(database: Queryable): Promise<MunicipalityKey> {
  return (await storedKey(database)) ?? newestMunicipalityKey()
}

/** Keeps a key; a second one of its year is refused by the database. */
export async function keepKey(
  database: Queryable,
  { year, municipalities }: MunicipalityKey,
  successors: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { rows } = await database.query(
    `INSERT INTO municipality_keys (year, municipalities, successors) VALUES ($1::int, $2::jsonb, $3::jsonb)
      ON CONFLICT (year) DO NOTHING RETURNING year`,
    [year, JSON.stringify(municipalities), JSON.stringify(successors)],
  )
  return rows.length > 0
}

/** The teams of some regions that stand in a municipality which ceases, as long as they have not been moved. */
export async function teamMoves(database: Queryable, regions: readonly RegionCode[]): Promise<readonly TeamMove[]> {
  const key = regions.length === 0 ? null : await storedKey(database)
  const ended = Object.entries(key?.successors ?? {})
  if (key === null || ended.length === 0) return []
  const on = `${key.year}-01-01` as CalendarDate
  const { rows } = await database.query(
    `SELECT t.id::text AS team, t.name, t.region_id AS region, t.municipality FROM teams t
      WHERE ${isLive('t')} AND t.region_id = ANY($1::text[]) AND t.municipality = ANY($2::text[])
        AND (t.valid_until IS NULL OR ${day('t.valid_until')} > $3)
      ORDER BY t.region_id, t.municipality, t.name, t.id`,
    [regions, ended.map(([code]) => code), on],
  )
  const before = newestMunicipalityKey().municipalities
  const known = [...key.municipalities, ...before]
  function nameOf(code: unknown): LocalizedText {
    const found = known.find((each) => each.code === code)
    return found?.name ?? { fi: String(code), sv: String(code), en: String(code) }
  }
  return rows.map(({ team, name, region, municipality }) => ({
    team: String(team),
    name: String(name),
    region: region as RegionCode,
    on,
    from: nameOf(municipality),
    to: nameOf(key.successors[String(municipality)]),
  }))
}
