import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

/** The partners of the teams, what was found, and how often support was asked for. Their events are there already. */
export function partnerTables(
  { partners = [], findings = [], supportTallies = [] }: Bundle,
  { common }: Shared,
): readonly Table[] {
  return [
    {
      table: 'partners',
      rows: partners.map(({ id, region, name, sector }, index) => ({ ...common(id, region, index), name, sector })),
    },
    {
      table: 'findings',
      rows: findings.map(({ id, region, text, level, effect, origin, foundOn }, index) => ({
        ...common(id, region, index),
        title: titleOf.finding({ text }),
        text,
        level,
        effect,
        origin,
        found_on: stored(foundOn),
      })),
    },
    {
      table: 'support_tallies',
      rows: supportTallies.map(({ id, region, topic, day, count }, index) => ({
        ...common(id, region, index),
        title: titleOf.supportTally({ topic, day: stored(day) }),
        topic,
        day: stored(day),
        count,
      })),
    },
  ]
}

/** What was done with the partners that are new. */
export function partsOfPartners({ partners = [] }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  return [
    {
      table: 'partners_contacts',
      rows: partners
        .filter(({ id }) => isNew(id))
        .flatMap(({ id, contacts }) =>
          contacts.map(({ kind, on, by, event }, index) => ({
            id: idFor('partner contact', id, index),
            _parent_id: id,
            _order: index + 1,
            kind,
            on: stored(on),
            by,
            event_id: event,
          })),
        ),
    },
  ]
}
