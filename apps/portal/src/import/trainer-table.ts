import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { stored } from './row'
import type { Shared, Table } from './table'

/** The trainer banks. */
export function trainerTable({ facts, details }: Bundle, { common }: Shared): Table {
  return {
    table: 'trainers',
    rows: facts.trainers.map((trainer, index) => {
      const name = details[trainer.id]?.name ?? null
      return {
        ...common(trainer.id, trainer.region, index),
        title: titleOf.trainer({ ...trainer, name }),
        name,
        profession: trainer.profession,
        qualified_on: stored(trainer.qualifiedOn),
        time_share: trainer.timeShare,
        valid_from: stored(trainer.validFrom),
        valid_until: stored(trainer.validUntil),
      }
    }),
  }
}
