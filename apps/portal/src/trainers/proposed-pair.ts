import type { ProfessionId, RankedPair, RegionCode } from '@kotipesa/domain'

/** A trainer as a pair is proposed; `null` for the name of somebody who is lent by another region. */
export interface ProposedTrainer {
  readonly id: string
  readonly name: string | null
  readonly region: RegionCode
  readonly profession: ProfessionId
}

/** A pair who could hold a training, and who they are. */
export interface ProposedPair extends RankedPair {
  readonly people: readonly ProposedTrainer[]
}
