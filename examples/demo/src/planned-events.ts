import { addDays, type CalendarDate, type EventKindId, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import type { DemoOpening } from './registrations'
import { nextTrainingDay } from './working-days'

/** An event that is to come, to which one registers. */
export interface DemoPlannedEvent extends DemoOpening {
  readonly id: string
  readonly region: RegionCode
  readonly kind: EventKindId
  readonly name: string
  readonly day: CalendarDate
  readonly hours: number
}

const names: Readonly<Record<EventKindId, string>> = {
  dialogue: 'Esittelydialogi kumppaneille',
  workshop: 'Esittelytyöpaja',
  'information-session': 'Esittelyn infotilaisuus',
  'regional-day': 'Esittelyn aluepäivä',
  seminar: 'Esittelyseminaari',
}
const kinds = Object.keys(names) as readonly EventKindId[]

/** The next event of each region that has teams, within the weeks that its first page shows. */
export function makePlannedEvents(seed: number, until: CalendarDate, { teams }: Facts): readonly DemoPlannedEvent[] {
  return [...new Set(teams.map(({ region }) => region))].map((region) => {
    const draw = drawFor(seed, `planned-event/${region}`)
    const kind = draw.pick(kinds)
    const day = nextTrainingDay(addDays(until, draw.whole(20, 50)))
    return {
      id: demoId(seed, `planned-event/${region}`),
      region,
      kind,
      name: names[kind],
      day,
      hours: 3,
      capacity: draw.pick([20, 40, 80]),
      openUntil: addDays(day, -5),
      audience: 'Esittelyaineistoa: lastensuojelun työntekijöille ja kumppaneille.',
      startsAt: '12:30',
      endsAt: '15:30',
      place: 'Esittelytalo, keksitty sali',
    }
  })
}
