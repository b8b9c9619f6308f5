import { type CalendarDate, firstTrainingEffort, laterTrainingEffort } from '@kotipesa/domain'
import { drawFor } from '../random'
import { daysOf, type DemoTraining } from './training'

type Effort = Omit<DemoTraining['trainers'][number], 'trainer' | 'actual'>

/** Days really spent: mostly those that were planned, now and then a half or a whole one more or fewer for planning. */
function spent(seed: number, slug: string, effort: Effort): Effort {
  const draw = drawFor(seed, slug)
  return { ...effort, planningDays: effort.planningDays + draw.pick([0, 0, 0, -0.5, 0.5, 1]) }
}

/** The day on which the work of a training ended, its consultations included. */
function endOf({ sessions, consultations = [] }: DemoTraining): CalendarDate {
  return consultations.at(-1)?.date ?? daysOf(sessions).last
}

/**
 * Gives every trainer of a team training the working days: those of a first one once, wherever it was held; and those
 * really spent once the training and its consultations are over.
 */
export function withTrainerEffort(
  trainings: readonly DemoTraining[],
  { seed, until }: { readonly seed: number; readonly until: CalendarDate },
): DemoTraining[] {
  const experienced = new Set<string>()
  const inOrder = trainings.toSorted((one, other) =>
    daysOf(one.sessions).first < daysOf(other.sessions).first ? -1 : 1,
  )
  return inOrder.map((training) => ({
    ...training,
    trainers: training.trainers.map(({ trainer }) => {
      const effort = experienced.has(trainer) ? laterTrainingEffort : firstTrainingEffort
      experienced.add(trainer)
      const isOver = training.status === 'completed' && endOf(training) <= until
      return {
        trainer,
        ...effort,
        ...(isOver ? { actual: spent(seed, `spent/${training.id}/${trainer}`, effort) } : {}),
      }
    }),
  }))
}
