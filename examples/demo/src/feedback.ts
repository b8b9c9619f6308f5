import { addDays, feedbackDegrees, type CalendarDate, type FeedbackAnswer, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { daysOf } from './trainings'

/** What somebody made up answered after a training. */
export interface DemoFeedback extends FeedbackAnswer {
  readonly id: string
  readonly region: RegionCode
  readonly training: string
}

const helped = [
  'Esittelyvastaus: harjoittelu omilla esimerkeillä.',
  'Esittelyvastaus: sama tiimi oli mukana kaikkina päivinä.',
  null,
]
const hindered = ['Esittelyvastaus: päivien välissä oli liian pitkä aika.', null, null]

/** The answers after the trainings that were completed within the last year: of some fewer than are shown. */
export function makeFeedback(seed: number, until: CalendarDate, { trainings }: Facts): readonly DemoFeedback[] {
  const since = addDays(until, -365)
  return trainings
    .filter(({ status, sessions }) => status === 'completed' && daysOf(sessions).last >= since)
    .flatMap(({ id, region }) => {
      const draw = drawFor(seed, `feedback/${id}`)
      return Array.from({ length: draw.whole(3, 9) }, (_, index) => ({
        id: demoId(seed, `feedback/${id}/${index}`),
        region,
        training: id,
        degree: draw.pick(feedbackDegrees.slice(2)),
        helped: draw.pick(helped),
        hindered: draw.pick(hindered),
      }))
    })
}
