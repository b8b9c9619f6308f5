import { can, type RegionCode } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { authorInWords } from '../saving/change-words'
import { queriesIn } from '../saving/transaction'
import { isLive } from '../facts/sql'

/** A target as it stands in the table of a year. */
export interface TargetCell {
  readonly id: string
  readonly indicator: string
  readonly period: string
  readonly value: number
  /** The version of which a change starts. */
  readonly updatedAt: string
  readonly decision: string | null
}

/** The targets of a region (or of the country) in a year and its half-years, and those of the year before. */
export interface YearTable {
  readonly region: RegionCode | null
  readonly year: number
  readonly cells: readonly TargetCell[]
  readonly lastYear: readonly Pick<TargetCell, 'indicator' | 'period' | 'value'>[]
  /** Who changed one of them last and when, in words; `null` = none has been changed by anybody, or it is not to be told. */
  readonly changedBy: string | null
  /** The decisions to choose from, newest first; none for the country. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[]
}

/** So many decisions are offered at most: the newest, and those by which a target is set. */
const mostDecisions = 100

/** A year and its two half-years. */
export function periodsOf(year: number): readonly [year: string, first: string, second: string] {
  return [`${year}`, `${year}-H1`, `${year}-H2`]
}

async function cellsOf(req: PayloadRequest, region: RegionCode | null, year: number): Promise<readonly TargetCell[]> {
  const { rows } = await queriesIn(req).query(
    `SELECT t.id::text, t.indicator::text, t.period, t.value::float8, t.updated_at AS "updatedAt",
        t.decision_id::text AS decision
      FROM targets t WHERE ${isLive('t')} AND t.region_id IS NOT DISTINCT FROM $1::varchar AND t.period = ANY($2::text[])
      ORDER BY t.period, t.indicator`,
    [region, [...periodsOf(year)]],
  )
  return rows.map((row) => ({
    ...row,
    updatedAt: new Date(row.updatedAt as string | Date).toISOString(),
  })) as unknown as readonly TargetCell[]
}

/** Who changed one of some targets last; by name to those who may read of the region’s people, or set its targets. */
async function lastChange(req: PayloadRequest, region: RegionCode | null, ids: readonly string[]) {
  const isTold = can(actorOf(req.user), 'update', { kind: 'target', region })
  if (ids.length === 0 || !isTold) return null
  const { rows } = await queriesIn(req).query(
    `SELECT u.name, c.changed_at AS at FROM record_changes c LEFT JOIN users u ON u.id = c.changed_by
      WHERE c.collection = 'targets' AND c.record = ANY($1::text[]) ORDER BY c.changed_at DESC LIMIT 1`,
    [ids],
  )
  const [last] = rows
  if (last === undefined) return null
  const who = typeof last.name === 'string' ? last.name : null
  return authorInWords(req, { who, at: new Date(last.at as string | Date).toISOString() })
}

async function decisionsOf(req: PayloadRequest, region: RegionCode | null, chosen: readonly string[]) {
  if (region === null || !can(actorOf(req.user), 'read', { kind: 'region-record', region })) return []
  const { rows } = await queriesIn(req).query(
    `SELECT d.id::text, d.title FROM decisions d WHERE d.region_id = $1 AND ${isLive('d')}
      ORDER BY (d.id::text = ANY($2::text[])) DESC, d.decided_on DESC NULLS LAST, d.id LIMIT ${mostDecisions}`,
    [region, chosen],
  )
  return rows as unknown as YearTable['decisions']
}

/** The table of a year as the requester may read it. */
export async function yearTable(req: PayloadRequest, region: RegionCode | null, year: number): Promise<YearTable> {
  const [cells, before] = [await cellsOf(req, region, year), await cellsOf(req, region, year - 1)]
  const chosen = [...new Set(cells.flatMap(({ decision }) => decision ?? []))]
  return {
    region,
    year,
    cells,
    lastYear: before.map(({ indicator, period, value }) => ({ indicator, period, value })),
    changedBy: await lastChange(
      req,
      region,
      cells.map(({ id }) => id),
    ),
    decisions: await decisionsOf(req, region, chosen),
  }
}
