import { addDays, type CalendarDate, type ParticipantGroupId, type RegionCode, stateOfNext } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { daysOf } from './trainings'

/** How one registers for a training that is to come. */
export interface DemoOpening {
  readonly capacity: number
  readonly openUntil: CalendarDate
  readonly audience: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

/** Somebody made up who has registered. */
export interface DemoRegistration {
  readonly id: string
  readonly region: RegionCode
  readonly training: string
  readonly name: string
  readonly email: string
  readonly unit: string
  readonly group: ParticipantGroupId
  readonly state: 'registered' | 'waiting'
  readonly on: CalendarDate
}

const groups: readonly ParticipantGroupId[] = ['social-worker', 'family-therapist', 'social-counsellor', 'supervisor']

type Planned = Facts['trainings'][number]

function planned({ trainings }: Facts, until: CalendarDate): readonly Planned[] {
  return trainings.filter(({ status, sessions }) => status === 'planned' && daysOf(sessions).first > addDays(until, 40))
}

/** The trainings to come as they stand on the public pages, by id. */
export function makeOpenings(seed: number, until: CalendarDate, facts: Facts): Readonly<Record<string, DemoOpening>> {
  return Object.fromEntries(
    planned(facts, until).map(({ id, sessions }): [string, DemoOpening] => {
      const draw = drawFor(seed, `opening/${id}`)
      return [
        id,
        {
          capacity: draw.pick([4, 12, 16, 20]),
          openUntil: addDays(daysOf(sessions).first, -7),
          audience: 'Esittelyaineistoa: lastensuojelun tiimeille ja heidän yhteistyökumppaneilleen.',
          startsAt: '09:00',
          endsAt: '16:00',
          place: 'Esittelytalo, keksitty sali',
        },
      ]
    }),
  )
}

/** Those who have registered for them, the last of some on the waiting list. */
export function makeRegistrations(
  seed: number,
  until: CalendarDate,
  openings: Readonly<Record<string, DemoOpening>>,
  facts: Facts,
): readonly DemoRegistration[] {
  return planned(facts, until).flatMap(({ id, region }) => {
    const draw = drawFor(seed, `registrations/${id}`)
    const made: DemoRegistration[] = []
    for (let number = 1; number <= draw.whole(2, 6); number += 1) {
      const state = stateOfNext(openings[id]?.capacity ?? null, made)
      made.push({
        id: demoId(seed, `registration/${id}/${number}`),
        region,
        training: id,
        name: `Esittelyosallistuja ${number}`,
        email: `osallistuja-${number}@kotipesa.example`,
        unit: `Esittely-yksikkö ${draw.whole(1, 4)}`,
        group: draw.pick(groups),
        state: state === 'waiting' ? 'waiting' : 'registered',
        on: addDays(until, -draw.whole(0, 20)),
      })
    }
    return made
  })
}
