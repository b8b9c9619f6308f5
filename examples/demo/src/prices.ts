import type { Facts } from '@kotipesa/indicators'
import { drawFor } from './random'
import type { Setting } from './setting'

export type DemoPrices = NonNullable<Facts['prices']>[number]

/** For so many years back prices are told, the present one among them. */
const yearsTold = 4

/** What days cost in a region: invented, a little more each year, and of each tenth region not yet told for the last year. */
export function makePrices({ seed, until, region }: Setting): readonly DemoPrices[] {
  const draw = drawFor(seed, `prices/${region.code}`)
  const [trainerDay, participantDay] = [draw.whole(36, 44) * 10, draw.whole(26, 33) * 10]
  const last = Number(until.slice(0, 4))
  const told = draw.chance(0.1) ? last - 1 : last
  return Array.from({ length: yearsTold }, (_, index) => last - yearsTold + 1 + index)
    .filter((year) => year <= told)
    .map((year) => ({
      region: region.code,
      year,
      trainerDay: trainerDay + 10 * (year - last),
      participantDay: participantDay + 5 * (year - last),
    }))
}

/** What the prices of a year say besides those of days. */
export function pricesTold(seed: number, { region, year }: DemoPrices): { readonly operations: number } {
  return { operations: drawFor(seed, `operations/${region}/${year}`).whole(40, 90) * 100 }
}
