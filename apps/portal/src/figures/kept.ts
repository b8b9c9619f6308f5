import type { FigureAudienceId, RegionCode } from '@kotipesa/domain'
import type { Queryable } from '../mail/post'

/** Figures of a region and period as they were given out; they never change. */
export interface GivenFigures {
  readonly id: string
  readonly period: string
  /** The board or authority that they were given to. */
  readonly recipient: string
  readonly note: string | null
  readonly givenOn: string
  /** The revision of the facts that they were computed from. */
  readonly revision: string
}

/** What is to be known of a figure. */
export interface FigureNote {
  readonly indicator: string
  readonly period: string
  readonly text: string
  readonly madeAt: string
}

const given = `id::text AS id, period, recipient, note, to_char(given_on, 'YYYY-MM-DD') AS "givenOn", revision`

/** What a region has given out, the newest first. */
export async function givenFigures(database: Queryable, region: RegionCode): Promise<readonly GivenFigures[]> {
  const { rows } = await database.query(
    `SELECT ${given} FROM given_figures WHERE region_id = $1 ORDER BY made_at DESC, id LIMIT 500`,
    [region],
  )
  return rows as unknown as readonly GivenFigures[]
}

/** One of them with its results; `null` when the region has not given it out. */
export async function givenFiguresOf(
  database: Queryable,
  region: RegionCode,
  id: string,
): Promise<(GivenFigures & { readonly results: unknown }) | null> {
  const { rows } = await database.query(
    `SELECT ${given}, results FROM given_figures WHERE region_id = $1 AND id = $2::uuid`,
    [region, id],
  )
  return (rows[0] as unknown as (GivenFigures & { readonly results: unknown }) | undefined) ?? null
}

/** Keeps what is given out, and gives its id. */
export async function keepGiven(
  database: Queryable,
  region: RegionCode,
  { period, recipient, note, givenOn, revision, results }: Omit<GivenFigures, 'id'> & { readonly results: unknown },
): Promise<string> {
  const { rows } = await database.query(
    `INSERT INTO given_figures (region_id, period, recipient, note, given_on, revision, results)
      VALUES ($1, $2, $3, $4, $5::date, $6, $7::jsonb) RETURNING id::text AS id`,
    [region, period, recipient, note, givenOn, revision, JSON.stringify(results)],
  )
  return String(rows[0]?.id)
}

/** The notes on a region's figures that stand: the last of each, if it says anything. */
export async function figureNotes(database: Queryable, region: RegionCode): Promise<readonly FigureNote[]> {
  const { rows } = await database.query(
    `SELECT indicator, period, text, "madeAt" FROM (
      SELECT DISTINCT ON (indicator, period) indicator, period, text, made_at::text AS "madeAt" FROM figure_notes
      WHERE region_id = $1 ORDER BY indicator, period, made_at DESC) AS last WHERE text <> ''`,
    [region],
  )
  return rows as unknown as readonly FigureNote[]
}

/** Notes what is to be known of a figure from now on; nothing takes the note away. */
export async function keepNote(
  database: Queryable,
  region: RegionCode,
  { indicator, period, text }: Omit<FigureNote, 'madeAt'>,
): Promise<void> {
  await database.query(`INSERT INTO figure_notes (region_id, indicator, period, text) VALUES ($1, $2, $3, $4)`, [
    region,
    indicator,
    period,
    text,
  ])
}

/** For whom the figures of each region are that has said it. */
export async function audiences(database: Queryable): Promise<ReadonlyMap<RegionCode, FigureAudienceId>> {
  const { rows } = await database.query(
    `SELECT DISTINCT ON (region_id) region_id AS region, audience FROM figure_sharing
      ORDER BY region_id, made_at DESC`,
  )
  return new Map(rows.map(({ region, audience }) => [region as RegionCode, audience as FigureAudienceId]))
}

/** Says for whom a region's figures are from now on. */
export async function keepAudience(database: Queryable, region: RegionCode, audience: FigureAudienceId): Promise<void> {
  await database.query(`INSERT INTO figure_sharing (region_id, audience) VALUES ($1, $2)`, [region, audience])
}

/** When a note on figures of some regions was last written; `null` when there is none. `'all'` = of any region. */
export async function lastNoted(database: Queryable, regions: readonly RegionCode[] | 'all'): Promise<string | null> {
  const { rows } = await database.query(
    `SELECT max(made_at)::text AS at FROM figure_notes WHERE $1::text[] IS NULL OR region_id = ANY($1::text[])`,
    [regions === 'all' ? null : [...regions]],
  )
  return (rows[0]?.at as string | null | undefined) ?? null
}
