import type { RegionCode } from '@kotipesa/domain'
import { agreements, commitments, elements, targets } from './framework-tables'
import { groups, meetings, networks } from './network-tables'
import { list, object } from './sql'
import { staff, teamReports, teams } from './team-tables'
import { events, needs, trainers, trainings } from './training-tables'
import type { FactsVersion } from './version'

const regions = list(object({ code: 'g.id' }), 'regions g WHERE g.id = ANY($1::text[])', 'g.id')

/** What version 2 lists and the portal keeps no records of yet. */
const notKept = ['rounds', 'plans', 'questions', 'decisions', 'materials', 'developmentTeams', 'prices'] as const

/** The notice: in Finnish in version 1, in each language in version 2; what is not written in one stands as in another. */
function notice(version: FactsVersion): string {
  const columns = { fi: 'text', sv: 'text_sv', en: 'text_en' }
  function written(...languages: (keyof typeof columns)[]): string {
    return `coalesce(${languages.map((language) => `nullif(btrim(${columns[language]}), '')`).join(', ')})`
  }
  const fi = written('fi', 'sv', 'en')
  const inEach = object({ fi, sv: written('sv', 'fi', 'en'), en: written('en', 'fi', 'sv') })
  return `(SELECT ${version === 1 ? fi : `CASE WHEN ${fi} IS NOT NULL THEN ${inEach} END`} FROM notice LIMIT 1)`
}

function contentOf(version: FactsVersion): string {
  return object({
    notice: notice(version),
    regions,
    teams: teams(version),
    teamReports: teamReports(version),
    staff,
    trainings: trainings(version),
    trainers,
    networks,
    groups,
    meetings,
    ...(version === 1 ? {} : { events, needs, ...Object.fromEntries(notKept.map((table) => [table, "'[]'::json"])) }),
    elements,
    agreements,
    commitments,
    targets,
  })
}

const contents: Readonly<Record<FactsVersion, string>> = { 1: contentOf(1), 2: contentOf(2) }

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
export function factsQuery(
  regionCodes: readonly RegionCode[],
  version: FactsVersion,
): { text: string; values: [string[]] } {
  return { text: `SELECT (${contents[version]})::text AS content, ${revision} AS revision`, values: [[...regionCodes]] }
}

/** The revision alone: when it is the one the facts were made with, they are still the same. */
export function revisionQuery(regionCodes: readonly RegionCode[]): { text: string; values: [string[]] } {
  return { text: `SELECT ${revision} AS revision`, values: [[...regionCodes]] }
}
