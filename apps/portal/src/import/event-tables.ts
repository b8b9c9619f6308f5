import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { takingPart } from './network-tables'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'
import { openingOf } from './training-tables'

type Event = NonNullable<Bundle['facts']['events']>[number]

/** The events themselves: those that were held, and those to come, which have a public page. */
export function eventTables({ facts, details, plannedEvents = [] }: Bundle, { common }: Shared): readonly Table[] {
  const held = facts.events ?? []
  return [
    {
      table: 'events',
      rows: held.map((event, index) => {
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
    },
    {
      table: 'events',
      rows: plannedEvents.map((event, index) => ({
        ...common(event.id, event.region, held.length + index),
        title: titleOf.event({ kind: event.kind, name: event.name, sessions: [{ date: event.day }] }),
        kind: event.kind,
        name: event.name,
        starts_on: stored(event.day),
        ...openingOf(event),
      })),
    },
  ]
}

const regionsOfEvents = takingPart('events')

/** What belongs to the events: their day, their participants and the other regions. Only for events that are new. */
export function partsOfEvents(bundle: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const { facts, plannedEvents = [] } = bundle
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
  function sessionOf(id: string) {
    return { id: idFor('event session', id), _parent_id: id, _order: 1 }
  }
  return [
    {
      table: 'events_sessions',
      rows: events.map(({ id, heldOn, hours }) => ({ ...sessionOf(id), date: stored(heldOn), hours })),
    },
    {
      table: 'events_sessions',
      rows: plannedEvents
        .filter(({ id }) => isNew(id))
        .map(({ id, day, hours, startsAt, endsAt, place }) => ({
          ...sessionOf(id),
          date: stored(day),
          hours,
          starts_at: startsAt,
          ends_at: endsAt,
          place,
        })),
    },
    { table: 'events_participants', rows: events.flatMap(participantsOf) },
    ...regionsOfEvents(bundle, isNew),
  ]
}
