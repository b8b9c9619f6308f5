import { meetingCriterionIds, teamRoleIds } from '@kotipesa/domain'
import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { spread, stored } from './row'
import type { Shared, Table } from './table'

/** Teams, their reports, and how many people the regions employ. */
export function teamTables({ facts }: Bundle, { common }: Shared): readonly Table[] {
  const teams = new Map(facts.teams.map((team) => [team.id, team]))
  return [
    {
      table: 'teams',
      rows: facts.teams.map((team, index) => ({
        ...common(team.id, team.region, index),
        name: team.name ?? '',
        municipality: team.municipality,
        service_type: team.serviceType,
        valid_from: stored(team.validFrom),
        valid_until: stored(team.validUntil),
      })),
    },
    {
      table: 'team_reports',
      rows: facts.teamReports.map((report, index) => {
        const team = teams.get(report.team)
        return {
          ...common(report.id, team?.region ?? '', index),
          title: titleOf.report(team?.name ?? null, report),
          team_id: report.team,
          reported_on: stored(report.reportedOn),
          ...spread('members', report.members, teamRoleIds),
          children: report.children,
          case_holders: report.caseHolders,
          workers_over_cap: report.workersOverCap,
          meetings_planned: report.meetingsPlanned,
          meetings_held: report.meetingsHeld,
          ...spread('criteria', report.criteria, meetingCriterionIds),
          shared_responsibility: report.sharedResponsibility,
          face_to_face_share: report.faceToFaceShare,
          people: report.people ?? null,
          trained_people: report.trainedPeople ?? null,
          joined: report.joined ?? null,
          left: report.left ?? null,
          meeting_rhythm: report.meetingRhythm ?? null,
          management_support: report.managementSupport ?? null,
          partners_informed: report.partnersInformed ?? null,
          knowledge_adopted: report.knowledgeAdopted ?? null,
          work_guided_by_discussion: report.workGuidedByDiscussion ?? null,
        }
      }),
    },
    {
      table: 'staff_counts',
      rows: facts.staff.map((count, index) => ({
        ...common(count.id, count.region, index),
        title: titleOf.staffCount(count),
        role: count.role,
        reported_on: stored(count.reportedOn),
        count: count.count,
      })),
    },
  ]
}

/** The teams that new ones carry on. */
export function partsOfTeams({ facts }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const rows = facts.teams
    .filter(({ id }) => isNew(id))
    .flatMap(({ id, carriesOn = [] }) =>
      carriesOn.map((team, index) => ({ parent_id: id, path: 'carriesOn', order: index + 1, teams_id: team })),
    )
  return [{ table: 'teams_rels', rows }]
}
