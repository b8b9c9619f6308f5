import { addDays, type CalendarDate } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { yearOf, type Setting } from './setting'
import { daysOf, type DemoTraining } from './trainings'
import { nextTrainingDay } from './working-days'

export type DemoNeed = NonNullable<Facts['needs']>[number]

/** For how many years back needs are told. */
const yearsTold = 3
const openCurricula = ['team-basic', 'refresher', 'role-coordinator', 'leadership-basic'] as const

/** The need that a team training answered: recorded some months before it, met on its last day. */
function answeredBy(setting: Setting, training: DemoTraining): DemoNeed {
  const draw = drawFor(setting.seed, `need/${training.id}`)
  const { first, last } = daysOf(training.sessions)
  const openedOn = addDays(first, -draw.whole(90, 300))
  const scheduledOn = addDays(first, -draw.whole(20, 80))
  return {
    id: demoId(setting.seed, `need/${training.id}`),
    region: setting.region.code,
    curriculum: training.curriculum,
    openedOn,
    scheduledOn,
    closedOn: training.status === 'completed' ? last : null,
  }
}

function hasHappened({ openedOn, scheduledOn }: DemoNeed, until: CalendarDate): boolean {
  return openedOn <= until && (scheduledOn ?? until) <= until
}

/** A region's training needs of the last years, and those that still wait for a training. */
export function makeNeeds(setting: Setting, trainings: readonly DemoTraining[]): readonly DemoNeed[] {
  const { seed, until, region } = setting
  const answered = trainings
    .filter((training) => training.region === region.code && training.status !== 'cancelled')
    .filter(({ sessions }) => yearOf(daysOf(sessions).first) > yearOf(until) - yearsTold)
    .map((training) => answeredBy(setting, training))
  const draw = drawFor(seed, `needs/${region.code}`)
  const waiting = Array.from({ length: draw.whole(2, 6) }, (_, index): DemoNeed => {
    const ofThis = drawFor(seed, `needs/${region.code}/${index}`)
    return {
      id: demoId(seed, `need/${region.code}/${index}`),
      region: region.code,
      curriculum: ofThis.pickWeighted(openCurricula, (_each, index) => [6, 2, 1, 1][index] ?? 0),
      openedOn: nextTrainingDay(addDays(until, -ofThis.whole(20, 400))),
      scheduledOn: null,
      closedOn: null,
    }
  })
  return [...answered, ...waiting].filter((need) => hasHappened(need, until))
}
