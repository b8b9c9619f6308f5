import { addDays } from '@kotipesa/domain'
import { demoId } from '../identity'
import { within } from '../numbers'
import { drawFor } from '../random'
import { isSetbackYear, type Setting, yearsUntil } from '../setting'
import { dayOf } from '../working-days'
import { type CourseKind, courseKinds } from './course-kinds'
import { daysInARow } from './sessions'
import type { TrainerPairs } from './trainer-pairs'
import { daysOf, type DemoTraining, statusOn } from './training'

/** Curricula that involve experts by experience by their nature. */
const alwaysWithExperts = new Set(['expert-by-experience'])

function makeCourse(
  setting: Setting,
  kind: CourseKind,
  year: number,
  teams: number,
  pairs: TrainerPairs,
): DemoTraining {
  const { seed, until, region } = setting
  const slug = `training/${region.code}/${kind.curriculum}/${year}`
  const draw = drawFor(seed, slug)
  const sessions = daysInARow(
    addDays(dayOf(year, draw.pick([1, 2, 3, 4, 5, 8, 9, 10, 11]), 8), draw.whole(0, 18)),
    kind.days,
  )
  const { first, last } = daysOf(sessions)
  const isCancelled = first <= until && draw.chance(year === 2020 ? 0.4 : 0.04)
  const status = isCancelled ? 'cancelled' : statusOn(sessions, until)
  const trainers = isCancelled || draw.chance(0.3) ? [] : pairs.pairFor(draw, region.code, first, last)
  const counts = Object.entries(kind.participants(draw, teams)) as [
    DemoTraining['participants'][number]['group'],
    number,
  ][]
  return {
    id: demoId(seed, slug),
    region: region.code,
    curriculum: kind.curriculum,
    status,
    sessions,
    teams: [],
    trainers: trainers.map((trainer) => ({ trainer, planningDays: 1, trainingDays: kind.days, consultationDays: 0 })),
    participants:
      status === 'completed' || status === 'ongoing'
        ? counts.filter(([, count]) => count > 0).map(([group, count]) => ({ group, count }))
        : [],
    expertsByExperience:
      alwaysWithExperts.has(kind.curriculum) || draw.chance(within(0, 0.1 + (year - 2017) * 0.05, 0.5)),
  }
}

/** The region's courses beside the team trainings: each kind at most once a year, seldom in years of setback. */
export function makeCourses(setting: Setting, teams: number, pairs: TrainerPairs): DemoTraining[] {
  const { seed, until, region, circumstances } = setting
  return yearsUntil(until).flatMap((year) =>
    courseKinds
      .filter((kind) => {
        const draw = drawFor(seed, `course/${region.code}/${kind.curriculum}/${year}`)
        const probability = kind.yearly * (isSetbackYear(circumstances, year) ? 0.3 : 1)
        return year >= circumstances.firstTrainings + kind.delay && draw.chance(probability)
      })
      .map((kind) => makeCourse(setting, kind, year, teams, pairs)),
  )
}
