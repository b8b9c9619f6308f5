import { helsinkiDay, type RegionCode } from '@kotipesa/domain'
import { createHash } from 'node:crypto'
import type { Queryable } from './facts-of'
import { marksQuery, partsQuery } from './query'
import { country } from './sql'
import type { FactsVersion } from './version'

/** The tag of each part by the code of its region, and of what belongs to no region. */
type Tags = Readonly<Record<string, string>>

/** What has changed since a revision. */
export interface FactsParts {
  /** What is asked with the next time. */
  readonly revision: string
  /** The content of each part that has changed, as JSON text. */
  readonly parts: readonly (readonly [region: string, content: string])[]
}

/** A change of what belongs to no region, and another day in Helsinki, change every part. */
function tagsOf(marks: unknown, scope: readonly RegionCode[], version: FactsVersion, day: string): Tags {
  const given = marks as readonly (readonly [region: string, mark: string])[]
  const codes = [country, ...scope]
  function marksOf(code: string): readonly string[] {
    return given.flatMap(([region, mark]) => (region === code ? [mark] : [])).toSorted()
  }
  return Object.fromEntries(
    codes.map((code) => {
      const said = JSON.stringify([version, day, scope, marksOf(country), marksOf(code)])
      return [code, createHash('sha256').update(said).digest('base64url').slice(0, 16)]
    }),
  )
}

function written(tags: Tags): string {
  return Object.entries(tags)
    .map(([code, tag]) => `${code}.${tag}`)
    .join('~')
}

function read(revision: string): Tags {
  return Object.fromEntries(revision.split('~').map((each) => each.split('.', 2) as [string, string]))
}

function differing(tags: Tags, known: Tags): readonly string[] {
  return Object.keys(tags).filter((code) => tags[code] !== known[code])
}

/**
 * The parts of the facts of some regions that have changed since a revision, all of one state of the database; `null` =
 * nothing has.
 *
 * @param since the revision of an earlier answer; anything else stands for none, since which everything has changed
 */
export async function partsSince(
  database: Queryable,
  scope: readonly RegionCode[],
  since: string,
  now: Date,
  version: FactsVersion,
): Promise<FactsParts | null> {
  const day = helsinkiDay(now)
  const known = read(since)
  const { rows } = await database.query(marksQuery(scope))
  let changed = differing(tagsOf(rows[0]?.marks, scope, version, day), known)
  while (changed.length > 0) {
    const made = await database.query(partsQuery(scope, changed, version))
    const tags = tagsOf(made.rows[0]?.marks, scope, version, day)
    const missed = differing(tags, known).filter((code) => !changed.includes(code))
    if (missed.length === 0) {
      const parts = made.rows.map(({ region, content }) => [String(region), String(content)] as const)
      return { revision: written(tags), parts }
    }
    // Another region changed in between, and what was read may refer to it: both are read again, at one moment.
    changed = [...changed, ...missed]
  }
  return null
}
