import { addDays } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { type Setting, yearsUntil } from './setting'
import { dayOf, nextTrainingDay } from './working-days'

export type DemoAgreement = Facts['agreements'][number]
export type DemoCommitment = Facts['commitments'][number]

/** The first year of agreements and commitments in the multi-agency work (MONNI plan 2021). */
const beginning = 2020

/** A year's agreements and, after some of them, commitments by persons and organisations. */
export function makeAgreements(setting: Setting): { agreements: DemoAgreement[]; commitments: DemoCommitment[] } {
  const { seed, until, region, circumstances } = setting
  const agreements: DemoAgreement[] = []
  const commitments: DemoCommitment[] = []
  if (!circumstances.agreements) return { agreements, commitments }
  for (const year of yearsUntil(until).filter((one) => one >= beginning)) {
    const draw = drawFor(seed, `agreements/${region.code}/${year}`)
    const count = draw.pickWeighted([0, 1, 2, 3], (_count, index) => [45, 30, 17, 8][index] ?? 0)
    for (let number = 1; number <= count; number += 1) {
      const madeOn = nextTrainingDay(addDays(dayOf(year, 1, 10), draw.whole(0, 330)))
      agreements.push({ id: demoId(seed, `agreement/${region.code}/${year}/${number}`), region: region.code, madeOn })
      const followers = draw.whole(0, 3)
      for (let follower = 1; follower <= followers; follower += 1) {
        commitments.push({
          id: demoId(seed, `commitment/${region.code}/${year}/${number}/${follower}`),
          region: region.code,
          madeOn: nextTrainingDay(addDays(madeOn, draw.whole(7, 120))),
          by: draw.chance(0.65) ? 'organisation' : 'person',
        })
      }
    }
  }
  function hasHappened(record: { madeOn: string }) {
    return record.madeOn <= until
  }
  return { agreements: agreements.filter(hasHappened), commitments: commitments.filter(hasHappened) }
}
