import { pillars, statutoryCaseloadCap, type Period } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { evidenceTables } from './evidence-tables'
import { day, id, validity, type FactsTable } from './facts-table'

const nullableCount = 'bigint'

function teamTables(facts: Facts): FactsTable[] {
  const regionOf = new Map(facts.teams.map((team) => [team.id, team.region]))
  return [
    {
      name: 'teams',
      columns: { id, region: id, ...validity },
      rows: facts.teams.map((team) => [team.id, team.region, team.validFrom, team.validUntil]),
    },
    {
      name: 'carried_teams',
      columns: { team: id, carried: id },
      rows: facts.teams.flatMap((team) => (team.carriesOn ?? []).map((carried) => [team.id, carried])),
    },
    {
      name: 'team_reports',
      partitionOf: ([, team, reportedOn]) => ({
        region: regionOf.get(String(team)) ?? 'none',
        year: String(reportedOn).slice(0, 4),
      }),
      columns: {
        id,
        team: id,
        reported_on: day,
        consulting_social_worker: 'double precision',
        social_worker: 'double precision',
        family_therapist: 'double precision',
        coordinator: 'double precision',
        social_counsellor: 'double precision',
        children: nullableCount,
        case_holders: 'double precision',
        workers_over_cap: nullableCount,
        meetings_planned: nullableCount,
        meetings_held: nullableCount,
        criterion_1: 'text',
        criterion_2: 'text',
        criterion_3: 'text',
        criterion_4: 'text',
        criterion_5: 'text',
        shared_responsibility: 'text',
        face_to_face_share: 'double precision',
        people: nullableCount,
        trained_people: nullableCount,
        joined_since: nullableCount,
        left_since: nullableCount,
        meeting_rhythm: 'text',
        management_support: 'text',
        partners_informed: 'text',
        knowledge_adopted: 'text',
        work_guided_by_discussion: 'text',
      },
      rows: facts.teamReports.map(({ members, criteria, ...report }) => [
        report.id,
        report.team,
        report.reportedOn,
        members['consulting-social-worker'] ?? 0,
        members['social-worker'] ?? 0,
        members['family-therapist'] ?? 0,
        members.coordinator ?? 0,
        members['social-counsellor'] ?? 0,
        report.children,
        report.caseHolders,
        report.workersOverCap,
        report.meetingsPlanned,
        report.meetingsHeld,
        criteria['principles-structure-discussion'],
        criteria['consultant-leads'],
        criteria['therapist-supports-reflection'],
        criteria['cases-long-and-often-enough'],
        criteria['documentation-transparent'],
        report.sharedResponsibility,
        report.faceToFaceShare,
        report.people ?? null,
        report.trainedPeople ?? null,
        report.joined ?? null,
        report.left ?? null,
        report.meetingRhythm ?? null,
        report.managementSupport ?? null,
        report.partnersInformed ?? null,
        report.knowledgeAdopted ?? null,
        report.workGuidedByDiscussion ?? null,
      ]),
    },
  ]
}

function trainingTables({ trainings, trainers, staff }: Facts): FactsTable[] {
  return [
    {
      name: 'trainings',
      columns: { id, region: id, curriculum: id, status: id, experts: 'boolean NOT NULL' },
      rows: trainings.map((each) => [each.id, each.region, each.curriculum, each.status, each.expertsByExperience]),
    },
    {
      name: 'training_sessions',
      columns: { training: id, held_on: day },
      rows: trainings.flatMap((training) => training.sessions.map(({ date }) => [training.id, date])),
    },
    {
      name: 'consultations',
      columns: { training: id, held_on: day, hours: 'double precision' },
      rows: trainings.flatMap(({ id: training, consultations = [] }) =>
        consultations.map(({ date, hours }) => [training, date, hours]),
      ),
    },
    {
      name: 'training_teams',
      columns: { training: id, team: id },
      rows: trainings.flatMap((training) => training.teams.map((team) => [training.id, team])),
    },
    {
      name: 'training_trainers',
      columns: { training: id, trainer: id },
      rows: trainings.flatMap((training) => training.trainers.map(({ trainer }) => [training.id, trainer])),
    },
    {
      name: 'training_participants',
      columns: { training: id, staff_role: id, count: 'bigint NOT NULL' },
      rows: trainings.flatMap((training) =>
        training.participants.map(({ group, count }) => [training.id, group, count]),
      ),
    },
    {
      name: 'trainers',
      columns: { id, region: id, qualified_on: day, ...validity, time_share: 'double precision' },
      rows: trainers.map((each) => [
        each.id,
        each.region,
        each.qualifiedOn,
        each.validFrom,
        each.validUntil,
        each.timeShare,
      ]),
    },
    {
      name: 'staff',
      columns: { row_index: 'bigint', region: id, reported_on: day, staff_role: id, count: 'bigint NOT NULL' },
      rows: staff.map((each, index) => [index, each.region, each.reportedOn, each.role, each.count]),
    },
  ]
}

interface Joint {
  readonly id: string
  readonly region: string
  readonly alsoRegions?: readonly string[] | undefined
}

/** The regions of what belongs to several. */
function regionsTable(name: string, joint: readonly Joint[]): FactsTable {
  return {
    name,
    columns: { owner: id, region: id },
    rows: joint.flatMap(({ id: of, region, alsoRegions = [] }) => [region, ...alsoRegions].map((each) => [of, each])),
  }
}

function networkTables({ networks, groups, meetings, events = [] }: Facts): FactsTable[] {
  return [
    {
      name: 'networks',
      columns: {
        id,
        kind: id,
        ...validity,
        goal_agreed: 'boolean',
        task_agreed: 'boolean',
        way_of_working_agreed: 'boolean',
        coordinating_body_agreed: 'boolean',
      },
      rows: networks.map((each) => [
        each.id,
        each.kind,
        each.validFrom,
        each.validUntil,
        each.goalAgreed,
        each.taskAgreed,
        each.wayOfWorkingAgreed,
        each.coordinatingBodyAgreed,
      ]),
    },
    {
      name: 'steering_groups',
      columns: { id, ...validity },
      rows: groups
        .filter(({ kind }) => kind === 'steering-group')
        .map((each) => [each.id, each.validFrom, each.validUntil]),
    },
    regionsTable('body_regions', [...networks, ...groups]),
    {
      name: 'meetings',
      partitionOf: ([, region, heldOn]) => ({ region: String(region), year: String(heldOn).slice(0, 4) }),
      columns: { id, region: id, held_on: day, experts: 'boolean NOT NULL' },
      rows: meetings.map((each) => [each.id, each.region, each.heldOn, each.expertsByExperience]),
    },
    {
      name: 'meeting_bodies',
      columns: { meeting: id, body: id },
      rows: meetings.flatMap(({ id: meeting, of, alsoOf = [] }) =>
        [of, ...alsoOf].flatMap((body) => (body === null ? [] : [[meeting, body]])),
      ),
    },
    {
      name: 'events',
      columns: { id, held_on: day, experts: 'boolean NOT NULL' },
      rows: events.map((each) => [each.id, each.heldOn, each.expertsByExperience]),
    },
    regionsTable('event_regions', events),
  ]
}

function frameworkTables({ regions, elements, agreements, commitments }: Facts): FactsTable[] {
  const made = { region: id, made_on: day }
  return [
    { name: 'regions', columns: { code: id }, rows: regions.map(({ code }) => [code]) },
    {
      name: 'elements',
      columns: { row_index: 'bigint', region: id, element: id, status: id, since: day },
      rows: elements.map((each, index) => [index, each.region, each.element, each.status, each.since]),
    },
    {
      name: 'pillar_elements',
      columns: { pillar: 'bigint NOT NULL', element: id },
      rows: pillars.flatMap((pillar) => pillar.elements.map((element) => [pillar.id, element.id])),
    },
    { name: 'agreements', columns: made, rows: agreements.map(({ region, madeOn }) => [region, madeOn]) },
    { name: 'commitments', columns: made, rows: commitments.map(({ region, madeOn }) => [region, madeOn]) },
  ]
}

/** The days from one up to another, which is left out. */
function daysFrom(start: string, end: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(start); at < Date.parse(end); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10))
  }
  return days
}

/** The periods, and the calendar that says in which of them, and in which rolling years, a day lies. */
function periodTables(periods: readonly Period[]): FactsTable[] {
  function days(name: string, begin: 'start' | 'rollingYearStart'): FactsTable {
    const rows = periods.flatMap((period) => daysFrom(period[begin], period.end).map((each) => [period.id, each]))
    return { name, columns: { period: id, day }, rows }
  }
  return [
    days('period_days', 'start'),
    days('rolling_days', 'rollingYearStart'),
    {
      name: 'periods',
      columns: {
        id,
        start_day: day,
        end_day: day,
        last_day: day,
        rolling_start: day,
        statutory_cap: nullableCount,
      },
      rows: periods.map((each) => [
        each.id,
        each.start,
        each.end,
        each.lastDay,
        each.rollingYearStart,
        statutoryCaseloadCap(each.lastDay),
      ]),
    },
  ]
}

/** The facts as tables of a database, with only the columns that the observations need. */
export function factsTables(facts: Facts, periods: readonly Period[]): FactsTable[] {
  return [
    { name: 'bundle', columns: { version: 'bigint NOT NULL' }, rows: [[facts.facts]] },
    ...periodTables(periods),
    ...frameworkTables(facts),
    ...teamTables(facts),
    ...trainingTables(facts),
    ...networkTables(facts),
    ...evidenceTables(facts),
  ]
}
