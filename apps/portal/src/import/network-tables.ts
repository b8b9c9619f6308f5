import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { stored } from './row'
import type { Shared, Table } from './table'

/** Networks, groups and their meetings. */
export function networkTables({ facts }: Bundle, { common }: Shared): readonly Table[] {
  const titles = new Map([
    ...facts.networks.map((network) => [network.id, titleOf.network(network)] as const),
    ...facts.groups.map((group) => [group.id, titleOf.group(group)] as const),
  ])
  const networkIds = new Set(facts.networks.map(({ id }) => id))
  return [
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
      rows: facts.meetings.map(({ of, ...meeting }, index) => ({
        ...common(meeting.id, meeting.region, index),
        title: titleOf.meeting((of === null ? undefined : titles.get(of)) ?? null, meeting),
        network_id: of !== null && networkIds.has(of) ? of : null,
        group_id: of !== null && networkIds.has(of) ? null : of,
        held_on: stored(meeting.heldOn),
        hours: meeting.hours,
        attendees: meeting.attendees,
        experts_by_experience: meeting.expertsByExperience,
      })),
    },
  ]
}
