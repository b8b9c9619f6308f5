import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

/** The person whose name a bundle gives for a trainer; `null` when it gives none. */
function personOf({ details }: Bundle, trainer: string): string | null {
  return details[trainer]?.name === undefined ? null : idFor('person', trainer)
}

/** The people whom a bundle names: trainers, as it says of nobody else. Only for trainers that are new. */
export function peopleTable(bundle: Bundle, { times }: Shared, isNew: (trainer: string) => boolean): Table {
  return {
    table: 'people',
    rows: bundle.facts.trainers.flatMap(({ id, region }, index) => {
      const person = isNew(id) ? personOf(bundle, id) : null
      if (person === null) return []
      const name = bundle.details[id]?.name ?? ''
      return [{ id: person, region_id: region, name, basis: 'duty', months_after_end: 12, ...times(index) }]
    }),
  }
}

/** The trainer banks. */
export function trainerTable(bundle: Bundle, { common }: Shared): Table {
  return {
    table: 'trainers',
    rows: bundle.facts.trainers.map((trainer, index) => ({
      ...common(trainer.id, trainer.region, index),
      title: titleOf.trainer({ ...trainer, name: bundle.details[trainer.id]?.name ?? null }),
      person_id: personOf(bundle, trainer.id),
      profession: trainer.profession,
      qualified_on: stored(trainer.qualifiedOn),
      time_share: trainer.timeShare,
      valid_from: stored(trainer.validFrom),
      valid_until: stored(trainer.validUntil),
    })),
  }
}
