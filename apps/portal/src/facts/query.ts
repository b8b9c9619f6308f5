import { meetingCriterionIds, teamRoleIds, type RegionCode } from '@kotipesa/domain'

/** Name of the column Payload gives a field: `consulting-social-worker` → `consulting_social_worker`. */
function columnOf(...path: readonly string[]): string {
  return `"${path.join('_').replaceAll('-', '_')}"`
}

/** A stored instant as the calendar day it means in Finland. */
function day(column: string): string {
  return `to_char(${column} AT TIME ZONE 'Europe/Helsinki', 'YYYY-MM-DD')`
}

function object(entries: Readonly<Record<string, string>>): string {
  const parts = Object.entries(entries).map(([key, value]) => `'${key}', ${value}`)
  return `json_build_object(${parts.join(', ')})`
}

/** A list of rows as JSON; `[]` when there are none. */
function list(entries: string, from: string, order: string): string {
  return `coalesce((SELECT json_agg(${entries} ORDER BY ${order}) FROM ${from}), '[]'::json)`
}

const inScope = (alias: string): string => `${alias}.region_id = ANY($1::text[])`
const oldestFirst = (alias: string): string => `${alias}.region_id, ${alias}.created_at, ${alias}.id`

const validity = (alias: string): Record<string, string> => ({
  validFrom: day(`${alias}.valid_from`),
  validUntil: day(`${alias}.valid_until`),
})

const members = teamRoleIds.map((role) => [role, `r.${columnOf('members', role)}`] as const)
const criteria = meetingCriterionIds.map((criterion) => [criterion, `r.${columnOf('criteria', criterion)}`] as const)

const regions = list(object({ code: 'g.id' }), 'regions g WHERE g.id = ANY($1::text[])', 'g.id')

const teams = list(
  object({
    id: 't.id',
    name: "nullif(t.name, '')",
    region: 't.region_id',
    municipality: 't.municipality',
    serviceType: 't.service_type',
    ...validity('t'),
  }),
  `teams t WHERE ${inScope('t')}`,
  oldestFirst('t'),
)

const teamReports = list(
  object({
    id: 'r.id',
    team: 'r.team_id',
    reportedOn: day('r.reported_on'),
    members: `json_strip_nulls(${object(Object.fromEntries(members))})`,
    children: 'r.children',
    caseHolders: 'r.case_holders',
    workersOverCap: 'r.workers_over_cap',
    meetingsPlanned: 'r.meetings_planned',
    meetingsHeld: 'r.meetings_held',
    criteria: object(Object.fromEntries(criteria)),
    sharedResponsibility: 'r.shared_responsibility',
    faceToFaceShare: 'r.face_to_face_share',
  }),
  `team_reports r WHERE ${inScope('r')}`,
  oldestFirst('r'),
)

const staff = list(
  object({ id: 's.id', region: 's.region_id', reportedOn: day('s.reported_on'), role: 's.role', count: 's.count' }),
  `staff_counts s WHERE ${inScope('s')}`,
  oldestFirst('s'),
)

/** References to teams and trainers of regions outside the bundle are left out. */
const trainings = list(
  object({
    id: 'k.id',
    region: 'k.region_id',
    curriculum: 'k.curriculum',
    status: 'k.status',
    sessions: list(
      object({ date: day('d.date'), hours: 'd.hours' }),
      'trainings_sessions d WHERE d._parent_id = k.id',
      'd._order',
    ),
    teams: list(
      't.id',
      `trainings_rels l JOIN teams t ON t.id = l.teams_id WHERE l.parent_id = k.id AND l.path = 'teams' AND ${inScope('t')}`,
      'l."order", l.id',
    ),
    trainers: list(
      object({
        trainer: 'p.id',
        planningDays: 'w.planning_days',
        trainingDays: 'w.training_days',
        consultationDays: 'w.consultation_days',
      }),
      `trainings_trainers w JOIN trainers p ON p.id = w.trainer_id WHERE w._parent_id = k.id AND ${inScope('p')}`,
      'w._order',
    ),
    participants: list(
      object({ group: 'a."group"', count: 'a.count' }),
      'trainings_participants a WHERE a._parent_id = k.id',
      'a._order',
    ),
    expertsByExperience: 'coalesce(k.experts_by_experience, false)',
  }),
  `trainings k WHERE ${inScope('k')}`,
  oldestFirst('k'),
)

const trainers = list(
  object({
    id: 'p.id',
    region: 'p.region_id',
    profession: 'p.profession',
    qualifiedOn: day('p.qualified_on'),
    ...validity('p'),
    timeShare: 'p.time_share',
  }),
  `trainers p WHERE ${inScope('p')}`,
  oldestFirst('p'),
)

const unit = (alias: string): Record<string, string> => ({
  id: `${alias}.id`,
  name: `nullif(${alias}.name, '')`,
  region: `${alias}.region_id`,
  kind: `${alias}.kind`,
  ...validity(alias),
})

const networks = list(
  object({
    ...unit('n'),
    goalAgreed: 'coalesce(n.goal_agreed, false)',
    taskAgreed: 'coalesce(n.task_agreed, false)',
    wayOfWorkingAgreed: 'coalesce(n.way_of_working_agreed, false)',
    coordinatingBodyAgreed: 'coalesce(n.coordinating_body_agreed, false)',
  }),
  `networks n WHERE ${inScope('n')}`,
  oldestFirst('n'),
)

const groups = list(object(unit('o')), `groups o WHERE ${inScope('o')}`, oldestFirst('o'))

const meetings = list(
  object({
    id: 'm.id',
    region: 'm.region_id',
    of: 'coalesce(m.network_id, m.group_id)',
    heldOn: day('m.held_on'),
    hours: 'm.hours',
    attendees: 'm.attendees',
    expertsByExperience: 'coalesce(m.experts_by_experience, false)',
  }),
  `meetings m WHERE ${inScope('m')}`,
  oldestFirst('m'),
)

const elements = list(
  object({ region: 'e.region_id', element: 'e.element', status: 'e.status', since: day('e.since') }),
  `element_statuses e WHERE ${inScope('e')}`,
  'e.region_id, e.element, e.since',
)

const agreements = list(
  object({ id: 'a.id', region: 'a.region_id', madeOn: day('a.made_on') }),
  `agreements a WHERE ${inScope('a')}`,
  oldestFirst('a'),
)

const commitments = list(
  object({ id: 'c.id', region: 'c.region_id', madeOn: day('c.made_on'), by: 'c."by"' }),
  `commitments c WHERE ${inScope('c')}`,
  oldestFirst('c'),
)

const targets = list(
  object({ indicator: 'v.indicator', region: 'v.region_id', period: 'v.period', value: 'v.value' }),
  `targets v WHERE ${inScope('v')} OR v.region_id IS NULL`,
  'v.indicator, v.region_id NULLS FIRST, v.period',
)

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
 * The one statement that makes the facts of some regions: everything but `facts` and `generatedAt`, as JSON text. Being
 * one statement it sees one state of the database. It names each column it gives, so that nothing personal slips in.
 */
export function factsQuery(regionCodes: readonly RegionCode[]): { text: string; values: [string[]] } {
  return { text: `SELECT (${content})::text AS content`, values: [[...regionCodes]] }
}
