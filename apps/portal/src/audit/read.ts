import type { RegionCode } from '@kotipesa/domain'
import { auditActs, type AuditAct, type FieldChange } from './entry'

interface Queryable {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** An entry as its readers see it. */
export interface ShownEntry {
  /** Its place in the chain; `null` until it is sealed, within a minute. */
  readonly number: number | null
  readonly at: string
  readonly act: AuditAct
  readonly way: string
  readonly request: string | null
  readonly collection: string | null
  readonly record: string | null
  readonly region: string | null
  /** The name of the account; `null` of nobody, and of an account that is gone. */
  readonly who: string | null
  readonly count: number | null
  readonly fields: readonly string[]
  /** `null` when the record is gone, and what it said with it. */
  readonly changes: readonly FieldChange[] | null
}

/** Which entries are looked for. What is not given does not narrow. */
export interface Search {
  readonly regions: readonly RegionCode[] | 'all'
  readonly collection: string | null
  readonly record: string | null
  readonly act: AuditAct | null
  /** A part of the name of whoever did it. */
  readonly who: string | null
  /** Days, as `2026-09-03`. */
  readonly from: string | null
  readonly until: string | null
  /** Entries before this one, by their order of writing; for the next page. */
  readonly before: string | null
}

export const entriesAtOnce = 50

/** Whether an address names an act that there is. */
export function isAct(value: unknown): value is AuditAct {
  return auditActs.some((act) => act === value)
}

/** The entries found, the latest first, and where the next page begins; `null` after the last. */
export async function entriesFor(
  database: Queryable,
  { regions, collection, record, act, who, from, until, before }: Search,
): Promise<{ readonly entries: readonly ShownEntry[]; readonly next: string | null }> {
  const { rows } = await database.query(
    `SELECT l.id::text, l.number::text, l.at, l.act, l.way, l.request, l.collection, l.record, l.region, u.name AS who,
        (l.detail ->> 'count')::int AS count, coalesce(l.detail -> 'fields', '[]') AS fields, v.changes
      FROM audit_log l LEFT JOIN users u ON u.id = l.account LEFT JOIN audit_values v ON v.entry = l.id
      WHERE ($1::text[] IS NULL OR l.region = ANY($1)) AND ($2::text IS NULL OR l.collection = $2)
        AND ($3::text IS NULL OR l.record = $3) AND ($4::text IS NULL OR l.act = $4)
        AND ($5::text IS NULL OR strpos(lower(u.name), lower($5)) > 0)
        AND ($6::date IS NULL OR l.at >= ($6::date)::timestamp AT TIME ZONE 'Europe/Helsinki')
        AND ($7::date IS NULL OR l.at < ($7::date + 1)::timestamp AT TIME ZONE 'Europe/Helsinki')
        AND ($8::bigint IS NULL OR l.id < $8)
      ORDER BY l.id DESC LIMIT ${entriesAtOnce + 1}`,
    [regions === 'all' ? null : regions, collection, record, act, who, from, until, before],
  )
  const shown = rows.slice(0, entriesAtOnce)
  return {
    next: rows.length > entriesAtOnce ? String(shown.at(-1)?.id) : null,
    entries: shown.map(
      ({ id: _id, ...row }) =>
        ({
          ...row,
          number: row.number === null ? null : Number(row.number),
          at: new Date(row.at as string | Date).toISOString(),
        }) as unknown as ShownEntry,
    ),
  }
}
