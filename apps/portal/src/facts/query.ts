import type { RegionCode } from '@kotipesa/domain'
import { agreements, commitments, developmentTeams, elements, materials, targets } from './framework-tables'
import { decisions, groups, meetings, networks, questions } from './network-tables'
import { plans, prices, rounds } from './plan-tables'
import { country, list, object } from './sql'
import { staff, teamReports, teams } from './team-tables'
import { events, needs, trainers, trainings } from './training-tables'
import type { FactsVersion } from './version'

const regions = list(object({ code: 'g.id' }), 'regions g WHERE g.id = ANY(part.regions)', 'g.id')

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
    networks: networks(version),
    groups: groups(version),
    meetings: meetings(version),
    ...(version === 1
      ? {}
      : {
          events,
          needs,
          rounds,
          plans,
          questions,
          decisions,
          materials,
          developmentTeams,
          prices,
        }),
    elements: elements(version),
    agreements,
    commitments,
    targets,
  })
}

const contents: Readonly<Record<FactsVersion, string>> = { 1: contentOf(1), 2: contentOf(2) }

/** The marks of a row of `facts_revisions` that are told to whoever gets the regions of the first parameter. */
const inScopeOfMarks = `region = '${country}' OR region = ANY($1::text[])`

/**
 * The revision of the facts of some regions: the marks that the database changes with every change of what they are made
 * of, and of what belongs to no region.
 */
const revision = `(SELECT coalesce(string_agg(mark::text, ' ' ORDER BY mark), '') FROM facts_revisions WHERE ${inScopeOfMarks})`

/** The marks of the regions, and of what belongs to no region, each with its code, in no order. */
const marks = `(SELECT coalesce(json_agg(json_build_array(region, mark::text)), '[]') FROM facts_revisions WHERE ${inScopeOfMarks})`

interface Statement {
  /** By which the server knows it again: what is asked with every page of figures is read and planned once a connection. */
  readonly name?: string
  readonly text: string
  readonly values: string[][]
}

/**
 * The one statement that makes the facts of some regions: everything but `facts` and `generatedAt`, as JSON text, with
 * their revision. Being one statement it sees one state of the database. It names each column it gives, so that nothing
 * personal slips in.
 */
export function factsQuery(scope: readonly RegionCode[], version: FactsVersion): Statement {
  const from = '(SELECT $2::text[] AS regions) AS part'
  return {
    text: `SELECT (${contents[version]})::text AS content, ${revision} AS revision FROM ${from}`,
    values: [[...scope], [...scope, country]],
  }
}

/**
 * The same facts in parts: a row for each of the regions asked for (and of what belongs to no region) with `region`, its
 * `content` and the marks of all. Together the parts of all regions in scope are the facts of `factsQuery`.
 */
export function partsQuery(scope: readonly RegionCode[], parts: readonly string[], version: FactsVersion): Statement {
  const from = '(SELECT ARRAY[code] AS regions FROM unnest($2::text[]) AS code) AS part'
  return {
    text: `SELECT part.regions[1] AS region, (${contents[version]})::text AS content, ${marks} AS marks FROM ${from}`,
    values: [[...scope], [...parts]],
  }
}

/** The revision alone: when it is the one the facts were made with, they are still the same. */
export function revisionQuery(scope: readonly RegionCode[]): Statement {
  return { name: 'facts_revision', text: `SELECT ${revision} AS revision`, values: [[...scope]] }
}

/** The marks alone, to tell which parts have changed. */
export function marksQuery(scope: readonly RegionCode[]): Statement {
  return { name: 'facts_marks', text: `SELECT ${marks} AS marks`, values: [[...scope]] }
}
