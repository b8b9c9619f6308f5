/*
 * The few pieces of SQL from which the facts are put together.
 */

/** What belongs to no region stands under the country's code. */
export const country = 'FI'

/** Name of the column Payload gives a field: `consulting-social-worker` → `consulting_social_worker`. */
export function columnOf(...path: readonly string[]): string {
  return `"${path.join('_').replaceAll('-', '_')}"`
}

/** A stored instant as the calendar day it means in Finland. */
export function day(column: string): string {
  return `to_char(${column} AT TIME ZONE 'Europe/Helsinki', 'YYYY-MM-DD')`
}

export function object(entries: Readonly<Record<string, string>>): string {
  const parts = Object.entries(entries).map(([key, value]) => `'${key}', ${value}`)
  return `json_build_object(${parts.join(', ')})`
}

/** A list of rows as JSON; `[]` when there are none. */
export function list(entries: string, from: string, order: string): string {
  return `coalesce((SELECT json_agg(${entries} ORDER BY ${order}) FROM ${from}), '[]'::json)`
}

/** A live record of the regions whose facts are told: those of `part`, from which each statement selects. */
export function ofPart(alias: string): string {
  return `${alias}.region_id = ANY(part.regions) AND ${isLive(alias)}`
}

/** A live record of the regions that the asker gets, whose codes are the first parameter: what may be referred to. */
export function inScope(alias: string): string {
  return `${alias}.region_id = ANY($1::text[]) AND ${isLive(alias)}`
}

/** A record that does not lie in the trash. */
export function isLive(alias: string): string {
  return `${alias}.deleted_at IS NULL`
}

/** A record that holds on a day, which is a parameter such as `$2`. */
export function holdsOn(alias: string, parameter: string): string {
  return `${day(`${alias}.valid_from`)} <= ${parameter}
    AND (${alias}.valid_until IS NULL OR ${parameter} < ${day(`${alias}.valid_until`)})`
}

/** The order in which records were entered, region by region. */
export function oldestFirst(alias: string): string {
  return `${alias}.region_id, ${alias}.created_at, ${alias}.id`
}

/** The span in which a thing exists. */
export function validity(alias: string): Record<string, string> {
  return {
    validFrom: day(`${alias}.valid_from`),
    validUntil: day(`${alias}.valid_until`),
  }
}

/** Whether experts by experience took part in a record: those named, or others of whom only that is known. */
export function expertsTookPart(alias: string, column: 'meeting_id' | 'training_id' | 'event_id'): string {
  return `(coalesce(${alias}.experts_by_experience, false)
    OR EXISTS (SELECT FROM expert_occasions x WHERE x.${column} = ${alias}.id AND ${isLive('x')}))`
}
