import { meetingCriterionIds, teamRoleIds } from '@kotipesa/domain'
import { columnOf, day, inScope, list, object, oldestFirst, validity } from './sql'

const members = teamRoleIds.map((role) => [role, `r.${columnOf('members', role)}`] as const)
const criteria = meetingCriterionIds.map((criterion) => [criterion, `r.${columnOf('criteria', criterion)}`] as const)

export const teams = list(
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

export const teamReports = list(
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

export const staff = list(
  object({ id: 's.id', region: 's.region_id', reportedOn: day('s.reported_on'), role: 's.role', count: 's.count' }),
  `staff_counts s WHERE ${inScope('s')}`,
  oldestFirst('s'),
)
