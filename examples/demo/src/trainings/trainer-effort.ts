import { firstTrainingEffort, laterTrainingEffort } from '@kotipesa/domain'
import { daysOf, type DemoTraining } from './training'

/** Gives every trainer of a team training the working days: those of a first one once, wherever it was held. */
export function withTrainerEffort(trainings: readonly DemoTraining[]): DemoTraining[] {
  const experienced = new Set<string>()
  const inOrder = trainings.toSorted((one, other) =>
    daysOf(one.sessions).first < daysOf(other.sessions).first ? -1 : 1,
  )
  return inOrder.map((training) => ({
    ...training,
    trainers: training.trainers.map(({ trainer }) => {
      const effort = experienced.has(trainer) ? laterTrainingEffort : firstTrainingEffort
      experienced.add(trainer)
      return { trainer, ...effort }
    }),
  }))
}
