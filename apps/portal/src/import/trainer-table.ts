import { titleOf } from '../collections/titles'
import type { Bundle, Detail } from './bundle'
import type { Row } from './client'
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

function yesOrNo(value: boolean | undefined): string | null {
  return value === undefined ? null : value ? 'yes' : 'no'
}

/** What the trainer bank says of a trainer besides the facts. */
function bankOf(detail: Detail | undefined): Row {
  const bank = detail?.bank
  return {
    modules_passed: bank?.modulesPassed ?? null,
    permanent_post: yesOrNo(bank?.permanentPost),
    covers_others: yesOrNo(bank?.coversOthers),
    share_in_writing: yesOrNo(bank?.shareInWriting),
    client_work_kept: yesOrNo(bank?.clientWorkKept),
    duties_lightened: yesOrNo(bank?.dutiesLightened),
    pair_partner_id: bank?.pairPartner ?? null,
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
      ...bankOf(bundle.details[trainer.id]),
    })),
  }
}
