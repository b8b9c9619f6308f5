import { addMonths, type CalendarDate } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import type { Setting } from './setting'

export type DemoTrainer = Facts['trainers'][number]

/** Last days of the invented trainer trainings, each in a year of its own. */
export const qualificationDays: readonly CalendarDate[] = [
  '2017-05-31',
  '2018-06-08',
  '2019-10-11',
  '2021-11-19',
  '2023-05-26',
  '2025-05-23',
]

const timeShares = [0.1, 0.2, 0.25, 0.25, 0.3, 0.4, 0.5]
const teamsPerPair = 14

/** The qualification day that serves a need arising on the day: the latest before it, else the first of all. */
function qualifiedBefore(day: CalendarDate): CalendarDate | null {
  return qualificationDays.findLast((qualification) => qualification <= day) ?? null
}

/**
 * The region's trainers, in pairs of a social worker and a family therapist. About a third leave; some of those
 * are replaced after a gap, some never. Names ("Esittelykouluttaja 12") are given by the bundle, not here.
 */
export function makeTrainers({ seed, until, region, circumstances }: Setting, teamCount: number): DemoTrainer[] {
  if (!circumstances.ownTrainers) return []
  const pairs = Math.max(1, Math.round(teamCount / teamsPerPair))
  const trainers: DemoTrainer[] = []
  for (let index = 0; index < pairs * 2; index += 1) {
    const profession = index % 2 === 0 ? 'social-worker' : 'family-therapist'
    const pair = Math.floor(index / 2)
    const pairDraw = drawFor(seed, `trainer-pair/${region.code}/${pair}`)
    const round = pair === 0 ? 0 : pairDraw.whole(0, 3)
    const needed = `${circumstances.firstTrainings + round}-01-31`
    let from: CalendarDate | null = qualifiedBefore(needed) ?? qualificationDays[0] ?? null
    for (let holder = 1; from !== null && from <= until; holder += 1) {
      const slug = `trainer/${region.code}/${index + 1}/${holder}`
      const draw = drawFor(seed, slug)
      const start: CalendarDate = `${addMonths(from, 1).slice(0, 7)}-01`
      if (start > until) break
      const leaves = draw.chance(0.35) ? `${addMonths(start, draw.whole(18, 84)).slice(0, 7)}-01` : null
      const hasLeft = leaves !== null && leaves <= until
      trainers.push({
        id: demoId(seed, slug),
        region: region.code,
        profession: draw.chance(0.06) ? 'other' : profession,
        qualifiedOn: qualifiedBefore(from) ?? from,
        validFrom: start,
        validUntil: hasLeft ? leaves : null,
        timeShare: draw.pick(timeShares),
      })
      from = hasLeft && draw.chance(0.7) ? addMonths(leaves, draw.whole(1, 14)) : null
    }
  }
  return trainers
}
