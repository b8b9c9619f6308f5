import type { EvidenceKindId } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type {
  Bundle,
  Detail,
  GivenFeedback,
  NamedPerson,
  NamedRegistration,
  NamedRound,
  NamedTrail,
  PlannedMeeting,
} from './bundle'
import { evidenceTablesOf } from '../model/evidence-tables'
import { idFor } from './row'

/** A UUID as the database writes it. Any other way of writing one would come back changed, so it is mapped too. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The id under which a record is stored: its own when that is a UUID, else one made of it, the same at each import.
 * Facts take any string as an id, unique in its table only.
 */
function storedId(table: string, id: string): string {
  return uuid.test(id) ? id : idFor('id', table, id)
}

/** Tables of facts whose records have ids. Networks and groups share one set. */
const tables = {
  teams: 'teams',
  teamReports: 'teamReports',
  staff: 'staff',
  trainings: 'trainings',
  trainers: 'trainers',
  needs: 'needs',
  events: 'events',
  networks: 'bodies',
  groups: 'bodies',
  meetings: 'meetings',
  agreements: 'agreements',
  commitments: 'commitments',
  questions: 'questions',
  decisions: 'decisions',
  materials: 'materials',
  developmentTeams: 'developmentTeams',
  rounds: 'rounds of plans',
  plans: 'plans',
} as const satisfies Partial<Record<keyof Facts, string>>

/** The stored id of what evidence names, where it is in the facts; what lies outside them keeps its own. */
function evidenceIds(facts: Facts): (kind: EvidenceKindId, id: string) => string {
  const known = new Map(
    (Object.keys(tables) as (keyof typeof tables)[]).map(
      (table) => [table, new Set((facts[table] ?? []).map((row) => row.id))] as const,
    ),
  )
  return (kind, id) => {
    const table = evidenceTablesOf(kind).find((each) => known.get(each)?.has(id) === true)
    return table === undefined ? id : storedId(tables[table], id)
  }
}

function withIds(facts: Facts): Facts {
  const evidenceId = evidenceIds(facts)
  function own<Row extends { readonly id: string }>(table: keyof typeof tables, row: Row): Row {
    return { ...row, id: storedId(tables[table], row.id) }
  }
  return {
    ...facts,
    teams: facts.teams.map((row) => ({
      ...own('teams', row),
      ...(row.carriesOn ? { carriesOn: row.carriesOn.map((id) => storedId(tables.teams, id)) } : {}),
    })),
    teamReports: facts.teamReports.map((row) => ({
      ...own('teamReports', row),
      team: storedId(tables.teams, row.team),
    })),
    staff: facts.staff.map((row) => own('staff', row)),
    trainings: facts.trainings.map((row) => ({
      ...own('trainings', row),
      teams: row.teams.map((id) => storedId(tables.teams, id)),
      trainers: row.trainers.map((entry) => ({ ...entry, trainer: storedId(tables.trainers, entry.trainer) })),
    })),
    trainers: facts.trainers.map((row) => own('trainers', row)),
    ...(facts.needs ? { needs: facts.needs.map((row) => own('needs', row)) } : {}),
    ...(facts.events ? { events: facts.events.map((row) => own('events', row)) } : {}),
    ...(facts.questions ? { questions: facts.questions.map((row) => own('questions', row)) } : {}),
    ...(facts.developmentTeams
      ? { developmentTeams: facts.developmentTeams.map((row) => own('developmentTeams', row)) }
      : {}),
    ...(facts.decisions ? { decisions: facts.decisions.map((row) => own('decisions', row)) } : {}),
    ...(facts.rounds ? { rounds: facts.rounds.map((row) => own('rounds', row)) } : {}),
    ...(facts.plans
      ? {
          plans: facts.plans.map((row) => ({
            ...own('plans', row),
            round: row.round ? storedId(tables.rounds, row.round) : null,
          })),
        }
      : {}),
    ...(facts.materials ? { materials: facts.materials.map((row) => own('materials', row)) } : {}),
    networks: facts.networks.map((row) => own('networks', row)),
    groups: facts.groups.map((row) => own('groups', row)),
    meetings: facts.meetings.map((row) => ({
      ...own('meetings', row),
      of: row.of === null ? null : storedId(tables.networks, row.of),
      ...(row.alsoOf ? { alsoOf: row.alsoOf.map((id) => storedId(tables.networks, id)) } : {}),
    })),
    elements: facts.elements.map((entry) => ({
      ...entry,
      ...(entry.evidence
        ? { evidence: entry.evidence.map(({ kind, id }) => ({ kind, id: evidenceId(kind, id) })) }
        : {}),
    })),
    agreements: facts.agreements.map((row) => own('agreements', row)),
    commitments: facts.commitments.map((row) => own('commitments', row)),
  }
}

function withPeople({ people = [] }: Bundle): readonly NamedPerson[] {
  function entityId(of: string, entity: string | null): string | null {
    if (entity === null) return null
    return storedId(of === 'team' ? tables.teams : tables.networks, entity)
  }
  return people.map((person) => ({
    ...person,
    id: storedId('people', person.id),
    memberships: person.memberships.map((each) => ({ ...each, entity: entityId(each.of, each.entity) })),
  }))
}

function withRounds({ rounds = [] }: Bundle): readonly NamedRound[] {
  return rounds.map((round) => ({ ...round, id: storedId('rounds', round.id) }))
}

function withRegistrations({ registrations = [] }: Bundle): readonly NamedRegistration[] {
  return registrations.map((each) => ({
    ...each,
    id: storedId('registrations', each.id),
    training: storedId(tables.trainings, each.training),
  }))
}

function withPlannedMeetings({ plannedMeetings = [] }: Bundle): readonly PlannedMeeting[] {
  return plannedMeetings.map((meeting) => ({
    ...meeting,
    id: storedId(tables.meetings, meeting.id),
    of: storedId(tables.networks, meeting.of),
    alsoOf: meeting.alsoOf.map((id) => storedId(tables.networks, id)),
  }))
}

function withTrails({ trails = [] }: Bundle): readonly NamedTrail[] {
  return trails.map((trail) => ({
    ...trail,
    question: storedId(tables.questions, trail.question),
    network: storedId(tables.networks, trail.network),
    meeting: trail.meeting === null ? null : storedId(tables.meetings, trail.meeting),
    decision: trail.decision === null ? null : storedId(tables.decisions, trail.decision),
    inCharge: trail.inCharge === null ? null : storedId('people', trail.inCharge),
  }))
}

function withFeedback({ feedback = [] }: Bundle): readonly GivenFeedback[] {
  return feedback.map((each) => ({
    ...each,
    id: storedId('feedback', each.id),
    training: storedId(tables.trainings, each.training),
  }))
}

function withPartner({ bank, ...detail }: Detail): Detail {
  if (bank === undefined) return detail
  const pairPartner = bank.pairPartner === null ? null : storedId(tables.trainers, bank.pairPartner)
  return { ...detail, bank: { ...bank, pairPartner } }
}

function withDetails({ facts, details }: Bundle): Readonly<Record<string, Detail>> {
  const mapped = (Object.keys(tables) as (keyof typeof tables)[]).flatMap((table) =>
    (facts[table] ?? []).flatMap(({ id }) => {
      const detail = details[id]
      return detail === undefined ? [] : [[storedId(tables[table], id), withPartner(detail)] as const]
    }),
  )
  return { ...details, ...Object.fromEntries(mapped) }
}

/** What nothing else refers to. */
function withViews({ surveyRounds = [], savedViews = [], givenFigures = [], ...bundle }: Bundle): Partial<Bundle> {
  function own<Row extends { readonly id: string }>(table: string, rows: readonly Row[]): readonly Row[] {
    return rows.map((row) => ({ ...row, id: storedId(table, row.id) }))
  }
  return {
    surveyRounds: own(tables.rounds, surveyRounds),
    savedViews: own('saved views', savedViews),
    givenFigures: own('given figures', givenFigures),
    figureNotes: own('figure notes', bundle.figureNotes ?? []),
    figureSharing: own('figure sharing', bundle.figureSharing ?? []),
  }
}

/** A bundle with the ids under which its records are stored, everywhere they stand. */
export function withStoredIds(bundle: Bundle): Bundle {
  return {
    facts: withIds(bundle.facts),
    details: withDetails(bundle),
    people: withPeople(bundle),
    rounds: withRounds(bundle),
    registrations: withRegistrations(bundle),
    plannedMeetings: withPlannedMeetings(bundle),
    plannedEvents: (bundle.plannedEvents ?? []).map((event) => ({ ...event, id: storedId(tables.events, event.id) })),
    trails: withTrails(bundle),
    feedback: withFeedback(bundle),
    supportTallies: (bundle.supportTallies ?? []).map((each) => ({
      ...each,
      id: storedId('support tallies', each.id),
    })),
    expertOccasions: (bundle.expertOccasions ?? []).map((each) => ({
      ...each,
      id: storedId('expert occasions', each.id),
      person: storedId('people', each.person),
      meeting: storedId(tables.meetings, each.meeting),
    })),
    informationRequests: (bundle.informationRequests ?? []).map((each) => ({
      ...each,
      id: storedId('information requests', each.id),
    })),
    findings: (bundle.findings ?? []).map((each) => ({ ...each, id: storedId('findings', each.id) })),
    partners: (bundle.partners ?? []).map((partner) => ({
      ...partner,
      id: storedId('partners', partner.id),
      contacts: partner.contacts.map(({ event, ...contact }) => ({
        ...contact,
        event: event === null ? null : storedId(tables.events, event),
      })),
    })),
    objectives: (bundle.objectives ?? []).map((each) => ({ ...each, id: storedId('objectives', each.id) })),
    ...withViews(bundle),
  }
}
