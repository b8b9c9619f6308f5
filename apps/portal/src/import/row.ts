import { createHash } from 'node:crypto'
import { instantOf } from '../fields'
import type { Detail } from './bundle'
import type { Row } from './client'

/**
 * A UUID that is always the same for the same words, for records that have no id in the facts: importing them again
 * finds them.
 */
export function idFor(...words: readonly (string | number | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/** A calendar day as it is stored. */
export function stored(day: string): string
export function stored(day: string | null): string | null
export function stored(day: string | null): string | null {
  return day === null ? null : instantOf(day)
}

/** Columns for the members of a closed set: `members_social_worker` … */
export function spread(prefix: string, values: Readonly<Record<string, unknown>>, ids: readonly string[]): Row {
  return Object.fromEntries(ids.map((id) => [`${prefix}_${id.replaceAll('-', '_')}`, values[id] ?? null]))
}

/** Columns for the source of a record. */
export function sourceOf(detail: Detail | undefined): Row {
  const { document = null, place = null, wording = null, bound = null } = detail?.source ?? {}
  return { source_document: document, source_place: place, source_wording: wording, source_bound: bound }
}

/** Times of creation that keep the order of the bundle: facts list the records in the order of these. */
export function timesFrom(start: Date): (index: number) => Row {
  return (index) => {
    const time = new Date(start.getTime() + index).toISOString()
    return { created_at: time, updated_at: time }
  }
}
