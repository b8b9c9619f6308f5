import type { Facts, FactsParts } from '@kotipesa/indicators'
import type { FactsProblem } from './facts-answer'

/** Good facts, what the portal told them from, and the moment the portal last said that they are the newest. */
export interface KnownFacts {
  readonly facts: Facts
  readonly source: FactsParts
  readonly confirmedAt: Date
}

/** What a page has to work with: the newest facts, the last good ones with the reason why not newer, or none at all. */
export type FactsState =
  | { readonly kind: 'current'; readonly known: KnownFacts }
  | { readonly kind: 'last-known'; readonly known: KnownFacts; readonly problem: FactsProblem }
  | { readonly kind: 'none'; readonly problem: FactsProblem }
