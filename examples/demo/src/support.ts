import {
  addDays,
  addMonths,
  type CalendarDate,
  type RegionCode,
  type SupportTopicId,
  supportTopicIds,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { nextTrainingDay } from './working-days'

/** How often a topic was asked about on a day. */
export interface DemoSupportTally {
  readonly id: string
  readonly region: RegionCode
  readonly topic: SupportTopicId
  readonly day: CalendarDate
  readonly count: number
}

const [monthsBack, daysApart] = [12, 14] as const

/** Low-threshold support of each region with teams: a topic or two every other week of the last year. */
export function makeSupportTallies(seed: number, until: CalendarDate, { teams }: Facts): readonly DemoSupportTally[] {
  return [...new Set(teams.map(({ region }) => region))].flatMap((region) => {
    const draw = drawFor(seed, `support/${region}`)
    const made: DemoSupportTally[] = []
    for (let week = addMonths(until, -monthsBack); week < until; week = addDays(week, daysApart)) {
      const day = nextTrainingDay(week)
      // Two weeks of holidays end on the same day.
      if (day > until || made.at(-1)?.day === day) continue
      for (const topic of draw.shuffled(supportTopicIds).slice(0, draw.whole(0, 2))) {
        made.push({
          id: demoId(seed, `support/${region}/${day}/${topic}`),
          region,
          topic,
          day,
          count: draw.whole(1, 3),
        })
      }
    }
    return made
  })
}
