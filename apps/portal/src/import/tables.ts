import { meetingCriterionIds, teamRoleIds } from '@kotipesa/domain'
import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import type { Row } from './client'
import { idFor, sourceOf, spread, stored, timesFrom } from './row'

/** The rows of one table. */
export interface Table {
  readonly table: string
  readonly rows: readonly Row[]
}

/** Later entries of the list win where the portal keeps one only. */
function lastOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

/**
 * The rows of the tables whose records stand for themselves, in an order in which each refers only to earlier ones.
 * Trainings, which have rows of their own, come from `trainingTables`.
 */
export function recordTables({ facts, details }: Bundle, now: Date): readonly Table[] {
  const times = timesFrom(now)
  const common = (id: string, region: string, index: number): Row => ({
    id,
    region_id: region,
    ...sourceOf(details[id]),
    ...times(index),
  })
  const teams = new Map(facts.teams.map((team) => [team.id, team]))
  const units = new Map([
    ...facts.networks.map((network) => [network.id, titleOf.network(network)] as const),
    ...facts.groups.map((group) => [group.id, titleOf.group(group)] as const),
  ])
  const networkIds = new Set(facts.networks.map(({ id }) => id))
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
    {
      table: 'trainers',
      rows: facts.trainers.map((trainer, index) => {
        const name = details[trainer.id]?.name ?? null
        return {
          ...common(trainer.id, trainer.region, index),
          title: titleOf.trainer({ ...trainer, name }),
          name,
          profession: trainer.profession,
          qualified_on: stored(trainer.qualifiedOn),
          time_share: trainer.timeShare,
          valid_from: stored(trainer.validFrom),
          valid_until: stored(trainer.validUntil),
        }
      }),
    },
    {
      table: 'networks',
      rows: facts.networks.map((network, index) => ({
        ...common(network.id, network.region, index),
        title: titleOf.network(network),
        kind: network.kind,
        name: network.name,
        valid_from: stored(network.validFrom),
        valid_until: stored(network.validUntil),
        goal_agreed: network.goalAgreed,
        task_agreed: network.taskAgreed,
        way_of_working_agreed: network.wayOfWorkingAgreed,
        coordinating_body_agreed: network.coordinatingBodyAgreed,
      })),
    },
    {
      table: 'groups',
      rows: facts.groups.map((group, index) => ({
        ...common(group.id, group.region, index),
        title: titleOf.group(group),
        kind: group.kind,
        name: group.name,
        valid_from: stored(group.validFrom),
        valid_until: stored(group.validUntil),
      })),
    },
    {
      table: 'meetings',
      rows: facts.meetings.map((meeting, index) => ({
        ...common(meeting.id, meeting.region, index),
        title: titleOf.meeting(units.get(meeting.of) ?? null, meeting),
        network_id: networkIds.has(meeting.of) ? meeting.of : null,
        group_id: networkIds.has(meeting.of) ? null : meeting.of,
        held_on: stored(meeting.heldOn),
        hours: meeting.hours,
        attendees: meeting.attendees,
        experts_by_experience: meeting.expertsByExperience,
      })),
    },
    {
      table: 'element_statuses',
      rows: lastOfEach(facts.elements, ({ region, element, since }) => `${region}/${element}/${since}`).map(
        (entry, index) => ({
          id: idFor('element', entry.region, entry.element, entry.since),
          region_id: entry.region,
          ...sourceOf(details[`${entry.region}/${entry.element}/${entry.since}`]),
          ...times(index),
          title: titleOf.element(entry),
          element: entry.element,
          status: entry.status,
          since: stored(entry.since),
        }),
      ),
    },
    {
      table: 'agreements',
      rows: facts.agreements.map((agreement, index) => ({
        ...common(agreement.id, agreement.region, index),
        title: titleOf.agreement(agreement),
        made_on: stored(agreement.madeOn),
      })),
    },
    {
      table: 'commitments',
      rows: facts.commitments.map((commitment, index) => ({
        ...common(commitment.id, commitment.region, index),
        title: titleOf.commitment(commitment),
        made_on: stored(commitment.madeOn),
        by: commitment.by,
      })),
    },
    {
      table: 'targets',
      rows: facts.targets.map((target, index) => ({
        id: idFor('target', target.indicator, target.region, target.period),
        region_id: target.region,
        ...times(index),
        title: titleOf.target(target.region, target),
        indicator: target.indicator,
        period: target.period,
        value: target.value,
      })),
    },
  ]
}
