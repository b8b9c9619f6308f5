import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

type Event = NonNullable<Bundle['facts']['events']>[number]

/** The events themselves. */
export function eventTable({ facts, details }: Bundle, { common }: Shared): Table {
  return {
    table: 'events',
    rows: (facts.events ?? []).map((event, index) => {
      const name = details[event.id]?.name ?? null
      return {
        ...common(event.id, event.region, index),
        title: titleOf.event({ kind: event.kind, name, sessions: [{ date: event.heldOn }] }),
        kind: event.kind,
        name,
        starts_on: stored(event.heldOn),
        experts_by_experience: event.expertsByExperience,
      }
    }),
  }
}

/** What belongs to the events: their day and their participants. Only for events that are new. */
export function partsOfEvents({ facts }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const events = (facts.events ?? []).filter(({ id }) => isNew(id))
  function participantsOf({ id, participants }: Event) {
    return participants.map(({ group, sector = null, count }, index) => ({
      id: idFor('event participants', id, index),
      _parent_id: id,
      _order: index + 1,
      group,
      sector,
      count,
    }))
  }
  return [
    {
      table: 'events_sessions',
      rows: events.map(({ id, heldOn, hours }) => ({
        id: idFor('event session', id),
        _parent_id: id,
        _order: 1,
        date: stored(heldOn),
        hours,
      })),
    },
    { table: 'events_participants', rows: events.flatMap(participantsOf) },
  ]
}
