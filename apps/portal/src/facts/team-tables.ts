import { meetingCriterionIds, teamRoleIds } from '@kotipesa/domain'
import { municipalityInFacts } from './municipality'
import { columnOf, day, list, object, ofPart, oldestFirst, validity } from './sql'
import type { FactsVersion } from './version'

const members = teamRoleIds.map((role) => [role, `r.${columnOf('members', role)}`] as const)
const criteria = meetingCriterionIds.map((criterion) => [criterion, `r.${columnOf('criteria', criterion)}`] as const)

/** Teams; those whose work they carry on only since version 2. */
export function teams(version: FactsVersion): string {
  return list(
    object({
      id: 't.id',
      name: "nullif(t.name, '')",
      region: 't.region_id',
      municipality: municipalityInFacts('t'),
      serviceType: 't.service_type',
      ...validity('t'),
      ...(version === 1
        ? {}
        : {
            carriesOn: list(
              'l.teams_id',
              "teams_rels l WHERE l.parent_id = t.id AND l.path = 'carriesOn'",
              'l."order", l.id',
            ),
          }),
    }),
    `teams t WHERE ${ofPart('t')}`,
    oldestFirst('t'),
  )
}

const report = {
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
}

const people = {
  people: 'r.people',
  trainedPeople: 'r.trained_people',
  joined: 'r.joined',
  left: 'r."left"',
  meetingRhythm: 'r.meeting_rhythm',
  managementSupport: 'r.management_support',
  partnersInformed: 'r.partners_informed',
  knowledgeAdopted: 'r.knowledge_adopted',
  workGuidedByDiscussion: 'r.work_guided_by_discussion',
}

/** What teams report of themselves; of their people only since version 2. */
export function teamReports(version: FactsVersion): string {
  return list(
    object(version === 1 ? report : { ...report, ...people }),
    `team_reports r WHERE ${ofPart('r')}`,
    oldestFirst('r'),
  )
}

export const staff = list(
  object({ id: 's.id', region: 's.region_id', reportedOn: day('s.reported_on'), role: 's.role', count: 's.count' }),
  `staff_counts s WHERE ${ofPart('s')}`,
  oldestFirst('s'),
)
