import { addDays, type CalendarDate, isActiveOn, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { nextTrainingDay } from './working-days'

/** A meeting that is to come. */
export interface DemoPlannedMeeting {
  readonly id: string
  readonly region: RegionCode
  /** The id of the network or group. */
  readonly of: string
  /** The others that meet with it. */
  readonly alsoOf: readonly string[]
  readonly day: CalendarDate
  readonly hours: number
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

/** The next meetings of a region come in so many days, one after another, and within the weeks that its first page shows. */
const [daysToNext, daysBetweenNext, mostDays] = [16, 9, 40] as const

/** The next meeting of each network and group that goes on. The rest of the year is left to be planned. */
export function makePlannedMeetings(
  seed: number,
  until: CalendarDate,
  { networks, groups }: Facts,
): readonly DemoPlannedMeeting[] {
  const bodies = [...networks, ...groups].filter((body) => isActiveOn(body, addDays(until, mostDays + daysToNext)))
  return [...new Set(bodies.map(({ region }) => region))].flatMap((region) =>
    bodies
      .filter((body) => body.region === region)
      .map(({ id: of }, index, own) => {
        // The first meets together with the next one.
        const alsoOf = index === 0 ? own.slice(1, 2).map(({ id }) => id) : []
        const day = nextTrainingDay(addDays(until, daysToNext + ((index * daysBetweenNext) % mostDays)))
        const when = { day, hours: 2, startsAt: '13:00', endsAt: '15:00' }
        return { id: demoId(seed, `planned-meeting/${of}`), region, of, alsoOf, ...when, place: 'Esittelykeskus' }
      }),
  )
}
