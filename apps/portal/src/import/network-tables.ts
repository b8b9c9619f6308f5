import { titleOf } from '../collections/titles'
import type { JointTable } from '../database/joint-bodies'
import { agendaOf } from '../meetings/agenda'
import type { Bundle } from './bundle'
import type { Row } from './client'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

type Meeting = Bundle['facts']['meetings'][number]

/** Networks, groups and their meetings. */
export function networkTables({ facts, details, plannedMeetings = [] }: Bundle, { common }: Shared): readonly Table[] {
  const titles = new Map([
    ...facts.networks.map((network) => [network.id, titleOf.network(network)] as const),
    ...facts.groups.map((group) => [group.id, titleOf.group(group)] as const),
  ])
  const networkIds = new Set(facts.networks.map(({ id }) => id))
  const kinds = new Map([...facts.networks, ...facts.groups].map(({ id, kind }) => [id, kind] as const))
  function ofBody({ of, alsoOf = [] }: Pick<Meeting, 'of' | 'alsoOf'>, heldOn: string): Row {
    const isNetwork = of !== null && networkIds.has(of)
    const named = [...(of === null ? [] : [of]), ...alsoOf].flatMap((id) => titles.get(id) ?? [])
    return {
      title: titleOf.meeting(named.length === 0 ? null : named.join(', '), { heldOn }),
      network_id: isNetwork ? of : null,
      group_id: isNetwork ? null : of,
    }
  }
  function agendaFor(of: string): string | null {
    const kind = kinds.get(of)
    return kind === undefined ? null : agendaOf(kind, 'fi')
  }
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
      rows: facts.meetings.map((meeting, index) => ({
        ...common(meeting.id, meeting.region, index),
        ...ofBody(meeting, meeting.heldOn),
        state: 'held',
        held_on: stored(meeting.heldOn),
        hours: meeting.hours,
        attendees: meeting.attendees,
        experts_by_experience: meeting.expertsByExperience,
        memo: details[meeting.id]?.meeting?.memo ?? null,
      })),
    },
    {
      table: 'meetings',
      rows: plannedMeetings.map(({ id, region, of, alsoOf, day, hours, startsAt, endsAt, place }, index) => ({
        ...common(id, region, facts.meetings.length + index),
        ...ofBody({ of, alsoOf }, day),
        state: 'planned',
        held_on: stored(day),
        hours,
        starts_at: startsAt,
        ends_at: endsAt,
        place,
        agenda: agendaFor(of),
      })),
    },
  ]
}

/** The other regions of networks, groups and events that are new. */
export function takingPart(table: JointTable) {
  return ({ facts }: Bundle, isNew: (id: string) => boolean): readonly Table[] => [
    {
      table: `${table}_also_regions`,
      rows: (facts[table] ?? [])
        .filter(({ id }) => isNew(id))
        .flatMap(({ id, alsoRegions = [] }) =>
          alsoRegions.map((region, index) => ({
            id: idFor('taking part', id, region),
            _parent_id: id,
            _order: index + 1,
            region,
            ...(table === 'events' ? {} : { leaves_on: null }),
          })),
        ),
    },
  ]
}

/** The other regions of new networks, and who coordinates them turn by turn. */
export function partsOfNetworks(bundle: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  return [
    ...takingPart('networks')(bundle, isNew),
    {
      table: 'networks_coordination',
      rows: bundle.facts.networks
        .filter(({ id }) => isNew(id))
        .flatMap(({ id }) =>
          (bundle.details[id]?.network?.coordination ?? []).map(({ validFrom, validUntil, ...turn }, index) => ({
            id: idFor('turn of coordination', id, index),
            _parent_id: id,
            _order: index + 1,
            ...turn,
            valid_from: stored(validFrom),
            valid_until: stored(validUntil),
          })),
        ),
    },
  ]
}

export const partsOfGroups = takingPart('groups')

/** What belongs to new meetings: the others that met with their own, and who came by group. */
export function partsOfMeetings(
  { facts, details, plannedMeetings = [] }: Bundle,
  isNew: (id: string) => boolean,
): readonly Table[] {
  const networkIds = new Set(facts.networks.map(({ id }) => id))
  const meetings = [...facts.meetings, ...plannedMeetings].filter(({ id }) => isNew(id))
  return [
    {
      table: 'meetings_rels',
      rows: meetings.flatMap(({ id, alsoOf = [] }) =>
        alsoOf.map((of, index) => ({
          order: index + 1,
          parent_id: id,
          path: networkIds.has(of) ? 'alsoNetworks' : 'alsoGroups',
          networks_id: networkIds.has(of) ? of : null,
          groups_id: networkIds.has(of) ? null : of,
        })),
      ),
    },
    {
      table: 'meetings_attendance',
      rows: meetings.flatMap(({ id }) =>
        (details[id]?.meeting?.attendance ?? []).map((row, index) => ({
          id: idFor('attendance', id, index),
          _parent_id: id,
          _order: index + 1,
          ...row,
        })),
      ),
    },
  ]
}
