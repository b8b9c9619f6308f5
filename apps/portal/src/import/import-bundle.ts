import { ProvisionError } from '../provision/instructions'
import type { Bundle } from './bundle'
import { chainTables, partsOfMemos } from './chain-tables'
import type { ImportClient, Row } from './client'
import { eventTables, partsOfEvents } from './event-tables'
import {
  frameworkTables,
  latestElements,
  partsOfDevelopmentTeams,
  partsOfElements,
  partsOfObjectives,
} from './framework-tables'
import { latestReports } from './latest-reports'
import { partsOfPlans, planTables } from './plan-tables'
import { materialTable, partsOfMaterials } from './material-table'
import { needTable } from './need-table'
import { networkTables, partsOfGroups, partsOfMeetings, partsOfNetworks } from './network-tables'
import { refusalText } from './refused-rows'
import { withStoredIds } from './stored-ids'
import { sharedOf, type Table } from './table'
import { partsOfTeams, teamTables } from './team-tables'
import { partnerTables, partsOfPartners } from './partner-tables'
import { expertOccasionTable, namedPeopleTables, partsOfMemberships } from './people-tables'
import { feedbackTable } from './feedback-table'
import { registrationTable } from './registration-table'
import { roundTable } from './round-table'
import { peopleTable, trainerTable } from './trainer-table'
import { viewTables } from './view-tables'
import { partsOfTrainings, trainingTable } from './training-tables'

/** How many records of a table a bundle held and how many of them were new. */
export interface ImportCount {
  readonly table: string
  readonly held: number
  readonly added: number
  /** Records that were left out because another one has their place, in words. */
  readonly leftOut: readonly string[]
}

/** Tables of the portal that are called otherwise in facts; of the parts of trainings the rows are counted on. */
const calledInFacts: Readonly<Record<string, string>> = {
  team_reports: 'teamReports',
  staff_counts: 'staff',
  element_statuses: 'elements',
  trainings_sessions: 'sessions of new trainings',
  trainings_trainers: 'trainers of new trainings',
  trainings_participants: 'participants of new trainings',
  trainings_rels: 'teams of new trainings',
  asked_regions: 'regions of guests in new trainings',
  guest_teams: 'teams of other regions in new trainings',
  teams_rels: 'teams that new ones carry on',
  events_sessions: 'days of new events',
  events_participants: 'participants of new events',
  element_statuses_evidence: 'evidence of new states',
  objectives_states: 'states of new objectives',
  development_teams: 'developmentTeams',
  development_teams_sessions: 'steps of new development teams',
  memberships_tasks: 'tasks of new experts by experience',
  expert_occasions: 'participations of experts by experience',
  partners_contacts: 'contacts of new partners',
  plans_parts: 'parts of new plans',
  plans_history: 'steps of new plans',
  work_packages: 'work packages of new plans',
  work_packages_costs: 'costs of their work packages',
  work_packages_rels: 'what comes first of their work packages',
  materials_audiences: 'audiences of new materials',
  materials_languages: 'languages of new materials',
  agenda_items: 'agenda items of questions',
  information_requests: 'requests for information',
  memos_rels: 'decisions and networks of new memos',
  networks_also_regions: 'other regions of new networks',
  networks_coordination: 'turns of coordination of new networks',
  groups_also_regions: 'other regions of new groups',
  meetings_rels: 'other networks and groups of new meetings',
  meetings_attendance: 'attendance of new meetings',
  saved_views: 'savedViews',
  given_figures: 'givenFigures',
  figure_notes: 'figureNotes',
  figure_sharing: 'figureSharing',
}

/** Names the n-th row of a table by where it stands in the facts. */
type PathOf = (table: string, index: number) => string

/** Where the rows of the tables stand in the facts as they were given, before what the portal keeps one of was sorted out. */
function pathsIn(given: Bundle['facts'], latest: Bundle['facts']): PathOf {
  const sortedOut = new Map<string, readonly [readonly unknown[], readonly unknown[]]>([
    ['team_reports', [given.teamReports, latest.teamReports]],
    ['element_statuses', [given.elements, latest.elements]],
  ])
  return (table, index) => {
    const [all, kept] = sortedOut.get(table) ?? []
    return `${calledInFacts[table] ?? table}[${all && kept ? all.indexOf(kept[index]) : index}]`
  }
}

/** Why a record that is not there was left out: of what the portal keeps one. */
const whyTaken: Readonly<Record<string, string>> = {
  team_reports: 'the portal has another report of this team for this day',
  element_statuses: 'the portal has another status of this element for this region and day',
  targets: 'the portal has another target of this indicator, region and period',
  prices: 'the portal has other prices of this region and year',
}

/** What belongs to the new records of a table, in tables of their own. */
const partsOf: Readonly<Record<string, typeof partsOfTrainings>> = {
  teams: partsOfTeams,
  trainings: partsOfTrainings,
  events: partsOfEvents,
  memos: partsOfMemos,
  element_statuses: partsOfElements,
  objectives: partsOfObjectives,
  networks: partsOfNetworks,
  groups: partsOfGroups,
  meetings: partsOfMeetings,
  partners: partsOfPartners,
  plans: partsOfPlans,
  materials: partsOfMaterials,
  memberships: partsOfMemberships,
  development_teams: partsOfDevelopmentTeams,
}

/** Stores the rows of a table, or names each that the database refuses, by where it stands in the facts. */
async function insertNamed(client: ImportClient, { table, rows }: Table, pathOf: PathOf): Promise<readonly string[]> {
  try {
    return await client.insert(table, rows)
  } catch (cause) {
    const refused = await client.refused(table, rows)
    if (refused.length === 0) throw cause
    const texts: string[] = []
    for (const row of refused) {
      texts.push(await refusalText(table, pathOf(table, row.index), row, client.columnsOf))
    }
    throw new ProvisionError(texts.join('\n'), { cause })
  }
}

/** The rows that were not stored although no record has their id: another one has their place. */
async function leftOutOf(client: ImportClient, table: string, rows: readonly Row[]): Promise<readonly number[]> {
  const absent = new Set(
    await client.absent(
      table,
      rows.map(({ id }) => String(id)),
    ),
  )
  return rows.flatMap(({ id }, index) => (absent.has(String(id)) ? [index] : []))
}

/** Names the teams that the database has left out for their name, which would be lost without a word. */
function refuseTakenNames(given: Bundle, leftOut: readonly number[]): void {
  const problems = leftOut.map((index) => {
    const { id, region } = given.facts.teams[index] ?? {}
    return `teams[${index}] (id ${id}): another team of region ${region} has this name at the same time; give one of the two another name, or an end before the other begins`
  })
  if (problems.length > 0) throw new ProvisionError(problems.join('\n'))
}

/**
 * Stores a bundle's records. Those that are already there stay as they are, whatever the bundle says of them.
 *
 * @throws ProvisionError when a team has the name of another team of its region at the same time, and when the database
 * refuses records, with each of them
 */
export async function importBundle(client: ImportClient, given: Bundle, now: Date): Promise<readonly ImportCount[]> {
  const latest: Bundle['facts'] = {
    ...given.facts,
    teamReports: [...latestReports(given.facts.teamReports)],
    elements: [...latestElements(given.facts.elements)],
  }
  const pathOf = pathsIn(given.facts, latest)
  const bundle = withStoredIds({ ...given, facts: latest })
  const counts: ImportCount[] = []
  const shared = sharedOf(bundle, now)
  const trainerIds = bundle.facts.trainers.map(({ id }) => id)
  const newTrainers = new Set(await client.absent('trainers', trainerIds))
  // In this order each record refers only to earlier ones.
  const tables = [
    ...teamTables(bundle, shared),
    peopleTable(bundle, shared, (id) => newTrainers.has(id)),
    trainerTable(bundle, shared),
    ...networkTables(bundle, shared),
    ...namedPeopleTables(bundle, shared),
    expertOccasionTable(bundle, shared),
    ...frameworkTables(bundle, shared),
    needTable(bundle, shared),
    roundTable(bundle, shared),
    ...eventTables(bundle, shared),
    ...partnerTables(bundle, shared),
    ...planTables(bundle, shared, now),
    materialTable(bundle, shared),
    trainingTable(bundle, shared),
    registrationTable(bundle, shared),
    ...chainTables(bundle, shared),
    feedbackTable(bundle),
    ...viewTables(bundle, shared),
  ]
  for (const { table, rows } of tables) {
    const added = await insertNamed(client, { table, rows }, pathOf)
    const absent = added.length === rows.length ? [] : await leftOutOf(client, table, rows)
    if (table === 'teams') refuseTakenNames(given, absent)
    const why = whyTaken[table] ?? 'the portal has another record in its place'
    const leftOut = absent.map((index) => `${pathOf(table, index)} was left out: ${why}`)
    counts.push({ table, held: rows.length, added: added.length, leftOut })
    const isNew = new Set(added)
    const parts = partsOf[table]?.(bundle, (id) => isNew.has(id)) ?? []
    for (const part of parts) await insertNamed(client, part, pathOf)
  }
  return counts
}
