import { addDays, eventKindIds, partnerSectorIds } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { joint } from './networks'
import { drawFor } from './random'
import { type Setting, yearsUntil } from './setting'
import { dayOf, nextTrainingDay } from './working-days'

export type DemoEvent = NonNullable<Facts['events']>[number]

/** The first year of dialogues with partners (Pirkanmaa support model 2023 looks back on them). */
const beginning = 2022

/** A region's dialogues, workshops and other events with partners, a few a year. */
export function makeEvents({ seed, until, region }: Setting): readonly DemoEvent[] {
  return yearsUntil(until)
    .filter((year) => year >= beginning)
    .flatMap((year) => {
      const draw = drawFor(seed, `events/${region.code}/${year}`)
      return Array.from({ length: draw.whole(1, 3) }, (_, index): DemoEvent => {
        const kind = draw.pick(eventKindIds)
        const sectors = draw.shuffled(partnerSectorIds).slice(0, draw.whole(1, 3))
        return {
          id: demoId(seed, `event/${region.code}/${year}/${index}`),
          region: region.code,
          // The regions of Uusimaa hold their regional days together.
          alsoRegions: kind === 'regional-day' && region.code === joint.keeper ? [...joint.others] : [],
          kind,
          heldOn: nextTrainingDay(addDays(dayOf(year, 1, 15), draw.whole(0, 330))),
          hours: draw.whole(2, 6),
          participants: [
            { group: 'social-worker', sector: null, count: draw.whole(2, 12) },
            ...sectors.map((sector) => ({ group: 'partner', sector, count: draw.whole(1, 9) }) as const),
          ],
          expertsByExperience: draw.chance(0.4),
        }
      })
    })
    .filter(({ heldOn }) => heldOn <= until)
}
