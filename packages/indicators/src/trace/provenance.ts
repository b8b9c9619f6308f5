import type { LocalizedText } from '@kotipesa/domain'
import type { FactReference } from '../fields/lists'

/** Records that add an amount. */
export interface Contribution {
  readonly amount: number
  readonly facts: readonly FactReference[]
  readonly label?: LocalizedText
}

/** Records that add nothing, and why. */
export interface Omission {
  readonly facts: readonly FactReference[]
  readonly reason: LocalizedText
  readonly label?: LocalizedText
}

/** What a figure is made of and what it leaves out. */
export interface Provenance {
  readonly contributions: readonly Contribution[]
  readonly omissions: readonly Omission[]
}

export const nothing: Provenance = { contributions: [], omissions: [] }

/** What was judged: each either adds an amount or is left out for a reason; null = nothing is said of it. */
export function provenanceOf(judged: readonly (Contribution | Omission | null)[]): Provenance {
  const said = judged.filter((one) => one !== null)
  return {
    contributions: said.filter((one): one is Contribution => 'amount' in one),
    omissions: said.filter((one): one is Omission => 'reason' in one),
  }
}
