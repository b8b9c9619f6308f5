import { titleOf } from '../collections/titles'
import type { Bundle, NamedPerson } from './bundle'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

type Membership = NamedPerson['memberships'][number]

const entityColumns = { team: 'team_id', network: 'network_id', group: 'group_id' } as const

function entityOf({ of, entity }: Membership): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(entityColumns).map(([kind, column]) => [column, kind === of ? entity : null]),
  )
}

/** What teams, networks and groups of a bundle are called, by id. */
function entityTitles({ facts }: Pick<Bundle, 'facts'>): ReadonlyMap<string, string> {
  return new Map([
    ...facts.teams.map(({ id, name }) => [id, name ?? ''] as const),
    ...facts.networks.map((network) => [network.id, titleOf.network(network)] as const),
    ...facts.groups.map((group) => [group.id, titleOf.group(group)] as const),
  ])
}

/** The people whom a bundle names by themselves, with what they belong to. */
export function namedPeopleTables(bundle: Bundle, { common }: Shared): readonly Table[] {
  const { people = [] } = bundle
  const titles = entityTitles(bundle)
  return [
    {
      table: 'people',
      rows: people.map(({ id, region, name, organisation, email }, index) => ({
        ...common(id, region, index),
        name,
        organisation,
        email,
        basis: 'duty',
        months_after_end: 12,
      })),
    },
    {
      table: 'memberships',
      rows: people.flatMap(({ id, region, name, memberships }) =>
        memberships.map((membership, index) => ({
          ...common(idFor('membership', id, index), region, index),
          title: titleOf.membership(name, titles.get(membership.entity ?? '') ?? null, membership),
          person_id: id,
          of: membership.of,
          ...entityOf(membership),
          role: membership.role,
          is_contact: membership.isContact,
          valid_from: stored(membership.validFrom),
          valid_until: stored(membership.validUntil),
        })),
      ),
    },
  ]
}

/** What the experts by experience who are new do. */
export function partsOfMemberships({ people = [] }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  return [
    {
      table: 'memberships_tasks',
      rows: people.flatMap(({ id, memberships }) =>
        memberships.flatMap(({ tasks }, index) => {
          const membership = idFor('membership', id, index)
          return isNew(membership)
            ? tasks.map((value, order) => ({ order: order + 1, parent_id: membership, value }))
            : []
        }),
      ),
    },
  ]
}

/** Where experts by experience took part, at meetings that are there already. */
export function expertOccasionTable({ facts, people = [], expertOccasions = [] }: Bundle, { common }: Shared): Table {
  const bodies = entityTitles({ facts })
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]))
  return {
    table: 'expert_occasions',
    rows: expertOccasions.map(({ id, region, person, meeting, day, hours, task }, index) => {
      const memberships = people.find((each) => each.id === person)?.memberships ?? []
      const expert = memberships.findIndex(({ of }) => of === 'experts-by-experience')
      const { of = null } = meetings.get(meeting) ?? {}
      const title = titleOf.meeting(bodies.get(of ?? '') ?? null, { heldOn: day })
      return {
        ...common(id, region, index),
        title: titleOf.expertOccasion(title),
        expert_id: idFor('membership', person, expert),
        meeting_id: meeting,
        day: stored(day),
        hours,
        task,
      }
    }),
  }
}
