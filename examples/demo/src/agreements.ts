import { addDays } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { type Setting, yearsUntil } from './setting'
import { dayOf, nextTrainingDay } from './working-days'

export type DemoAgreement = Facts['agreements'][number]
export type DemoCommitment = Facts['commitments'][number]
export type DemoDevelopmentTeam = NonNullable<Facts['developmentTeams']>[number]

/** What multi-agency work has led to in a region, and the development teams that did it. */
interface DemoJointWork {
  readonly developmentTeams: DemoDevelopmentTeam[]
  readonly agreements: DemoAgreement[]
  readonly commitments: DemoCommitment[]
}

/** Days from the agreement back to each step of the team that made it, in the example's order. */
const stepsBefore = [300, 270, 240, 180, 150, 60, 0]
const steps = [
  'professionals-invited',
  'professionals-sessions',
  'professionals-sessions',
  'leaders-invited',
  'leaders-sessions',
  'professionals-reflect',
  'leaders-agree',
] as const

/** The first year of agreements and commitments in the multi-agency work (MONNI plan 2021). */
const beginning = 2020

/** A year's agreements and, after some of them, commitments by persons and organisations. */
export function makeAgreements(setting: Setting): DemoJointWork {
  const { seed, until, region, circumstances } = setting
  const agreements: DemoAgreement[] = []
  const commitments: DemoCommitment[] = []
  const developmentTeams: DemoDevelopmentTeam[] = []
  if (!circumstances.agreements) return { developmentTeams, agreements, commitments }
  for (const year of yearsUntil(until).filter((one) => one >= beginning)) {
    const draw = drawFor(seed, `agreements/${region.code}/${year}`)
    const count = draw.pickWeighted([0, 1, 2, 3], (_count, index) => [45, 30, 17, 8][index] ?? 0)
    for (let number = 1; number <= count; number += 1) {
      const madeOn = nextTrainingDay(addDays(dayOf(year, 1, 10), draw.whole(0, 330)))
      agreements.push({ id: demoId(seed, `agreement/${region.code}/${year}/${number}`), region: region.code, madeOn })
      developmentTeams.push({
        id: demoId(seed, `development team/${region.code}/${year}/${number}`),
        region: region.code,
        validFrom: addDays(madeOn, -300),
        validUntil: null,
        steps: steps.map((step, index) => ({ step, date: addDays(madeOn, -(stepsBefore[index] ?? 0)) })),
      })
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
  return {
    // In the order of the agreements, of which each is the end of one team's way.
    developmentTeams: developmentTeams.filter((_team, index) => agreements.slice(index, index + 1).some(hasHappened)),
    agreements: agreements.filter(hasHappened),
    commitments: commitments.filter(hasHappened),
  }
}
