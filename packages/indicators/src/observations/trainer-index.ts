import type { Facts } from '../facts/facts-schema'
import type { CompletedTraining } from './completed-trainings'
import { datedCount, type DatedTotal } from './dated-total'
import { compareText } from './timeline'

type Trainer = Facts['trainers'][number]

/** A trainer with the basic team trainings completed with him or her, wherever they were held. */
export interface IndexedTrainer {
  readonly trainer: Trainer
  readonly teamTrainings: DatedTotal
}

/** In the order of ids, so that sums of shares come out the same whatever the order of the facts. */
export function indexTrainers(facts: Facts, completed: readonly CompletedTraining[]): IndexedTrainer[] {
  const days = new Map<string, string[]>()
  for (const { training, completedOn } of completed) {
    if (training.curriculum !== 'team-basic') continue
    for (const trainer of new Set(training.trainers.map((each) => each.trainer))) {
      const known = days.get(trainer)
      if (known === undefined) days.set(trainer, [completedOn])
      else known.push(completedOn)
    }
  }
  return facts.trainers
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((trainer) => ({ trainer, teamTrainings: datedCount(days.get(trainer.id) ?? []) }))
}
