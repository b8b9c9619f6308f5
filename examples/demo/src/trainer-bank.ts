import { drawFor } from './random'
import type { DemoTrainer } from './trainers'

/** How a trainer stands to what is required of trainers, and with whom they usually train. */
export interface DemoBank {
  readonly modulesPassed: number
  readonly permanentPost: boolean
  readonly coversOthers: boolean
  readonly shareInWriting: boolean
  readonly clientWorkKept: boolean
  readonly dutiesLightened: boolean
  readonly pairPartner: string | null
}

/** The next trainer of the region, where the two make a pair: every second one has a partner. */
function partnerOf(trainer: DemoTrainer, all: readonly DemoTrainer[]): string | null {
  const present = all.filter(({ region, validUntil }) => region === trainer.region && validUntil === null)
  const index = present.indexOf(trainer)
  const next = present[index + 1]
  const isPair = trainer.profession === 'social-worker' && next?.profession === 'family-therapist'
  return index >= 0 && index % 2 === 0 && isPair ? next.id : null
}

/** What the trainer bank says of an invented trainer: most meet most of what is required. */
export function bankOf(seed: number, trainer: DemoTrainer, all: readonly DemoTrainer[]): DemoBank {
  const draw = drawFor(seed, `trainer-bank/${trainer.id}`)
  return {
    modulesPassed: draw.pick([2, 3, 3, 3, 3]),
    permanentPost: draw.chance(0.9),
    coversOthers: draw.chance(0.7),
    shareInWriting: draw.chance(0.6),
    clientWorkKept: draw.chance(0.85),
    dutiesLightened: draw.chance(0.5),
    pairPartner: partnerOf(trainer, all),
  }
}
