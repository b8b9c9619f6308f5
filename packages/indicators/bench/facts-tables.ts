import { pillars, statutoryCaseloadCap, type Period } from '@kotipesa/domain'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../src'

type Value = string | number | boolean | null

/** A table of a database: its columns with their types, and its rows. */
export interface FactsTable {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Value[])[]
}

const id = 'text NOT NULL'
const day = 'date NOT NULL'
const validity = { valid_from: day, valid_until: 'date' }
const nullableCount = 'bigint'

function teamTables(facts: Facts): FactsTable[] {
  return [
    {
      name: 'teams',
      columns: { id, region: id, ...validity },
      rows: facts.teams.map((team) => [team.id, team.region, team.validFrom, team.validUntil]),
    },
    {
      name: 'team_reports',
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
        case_holders: nullableCount,
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
      columns: { place: 'bigint', region: id, reported_on: day, staff_role: id, count: 'bigint NOT NULL' },
      rows: staff.map((each, place) => [place, each.region, each.reportedOn, each.role, each.count]),
    },
  ]
}

function networkTables({ networks, groups, meetings }: Facts): FactsTable[] {
  return [
    {
      name: 'networks',
      columns: {
        id,
        region: id,
        kind: id,
        ...validity,
        goal_agreed: 'boolean',
        task_agreed: 'boolean',
        way_of_working_agreed: 'boolean',
        coordinating_body_agreed: 'boolean',
      },
      rows: networks.map((each) => [
        each.id,
        each.region,
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
      columns: { id, region: id, ...validity },
      rows: groups
        .filter(({ kind }) => kind === 'steering-group')
        .map((each) => [each.id, each.region, each.validFrom, each.validUntil]),
    },
    {
      name: 'meetings',
      columns: { region: id, unit: id, held_on: day, experts: 'boolean NOT NULL' },
      rows: meetings.map((each) => [each.region, each.of, each.heldOn, each.expertsByExperience]),
    },
  ]
}

function frameworkTables({ regions, elements, agreements, commitments }: Facts): FactsTable[] {
  const made = { region: id, made_on: day }
  return [
    { name: 'regions', columns: { code: id }, rows: regions.map(({ code }) => [code]) },
    {
      name: 'elements',
      columns: { place: 'bigint', region: id, element: id, status: id, since: day },
      rows: elements.map((each, place) => [place, each.region, each.element, each.status, each.since]),
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

function periodTables(periods: readonly Period[]): FactsTable[] {
  return [
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
    ...periodTables(periods),
    ...frameworkTables(facts),
    ...teamTables(facts),
    ...trainingTables(facts),
    ...networkTables(facts),
  ]
}

/** The calendar that says in which periods, and in which rolling years, a day lies. */
export const calendarSql: readonly string[] = [
  `CREATE TABLE period_days AS SELECT periods.id AS period, days.day::date AS day
  FROM periods, generate_series(start_day::timestamp, last_day::timestamp, interval '1 day') AS days(day)`,
  `CREATE TABLE rolling_days AS SELECT periods.id AS period, days.day::date AS day
  FROM periods, generate_series(rolling_start::timestamp, last_day::timestamp, interval '1 day') AS days(day)`,
]

export function createTableSql({ name, columns }: FactsTable): string {
  return `CREATE TABLE ${name} (${Object.entries(columns)
    .map((column) => column.join(' '))
    .join(', ')})`
}

/** Writes the rows of a table as CSV without header, null as nothing; no value here needs quotes. */
export function writeCsv(folder: string, { name, rows }: FactsTable): string {
  const file = join(folder, `${name}.csv`)
  const rowsAtOnce = 50_000
  writeFileSync(file, '')
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const lines = rows.slice(start, start + rowsAtOnce).map((row) => `${row.map((value) => value ?? '').join(',')}\n`)
    writeFileSync(file, lines.join(''), { flag: 'a' })
  }
  return file
}
