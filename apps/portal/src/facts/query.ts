import type { RegionCode } from '@kotipesa/domain'
import { agreements, commitments, elements, targets } from './framework-tables'
import { groups, meetings, networks } from './network-tables'
import { list, object } from './sql'
import { staff, teamReports, teams } from './team-tables'
import { trainers, trainings } from './training-tables'

const regions = list(object({ code: 'g.id' }), 'regions g WHERE g.id = ANY($1::text[])', 'g.id')

const content = object({
  notice: "(SELECT nullif(btrim(text), '') FROM notice LIMIT 1)",
  regions,
  teams,
  teamReports,
  staff,
  trainings,
  trainers,
  networks,
  groups,
  meetings,
  elements,
  agreements,
  commitments,
  targets,
})

/**
 * The revision of the facts of some regions: the marks that the database changes with every change of what they are made
 * of, and of what belongs to no region.
 */
const revision = `(SELECT coalesce(string_agg(mark::text, ' ' ORDER BY mark), '') FROM facts_revisions WHERE region = 'FI' OR region = ANY($1::text[]))`

/**
 * The one statement that makes the facts of some regions: everything but `facts` and `generatedAt`, as JSON text, with
 * their revision. Being one statement it sees one state of the database. It names each column it gives, so that nothing
 * personal slips in.
 */
export function factsQuery(regionCodes: readonly RegionCode[]): { text: string; values: [string[]] } {
  return { text: `SELECT (${content})::text AS content, ${revision} AS revision`, values: [[...regionCodes]] }
}

/** The revision alone: when it is the one the facts were made with, they are still the same. */
export function revisionQuery(regionCodes: readonly RegionCode[]): { text: string; values: [string[]] } {
  return { text: `SELECT ${revision} AS revision`, values: [[...regionCodes]] }
}
