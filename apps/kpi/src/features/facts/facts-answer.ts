import type { Facts, FactsParts } from '@kotipesa/indicators'

/**
 * Why the newest facts could not be had: the portal was not reached (`slow`: in time), refused this app's key, or sent
 * facts that are not valid.
 */
export type FactsProblem = 'unreachable' | 'slow' | 'refused' | 'invalid'

/** What one question to the portal for the facts gave. */
export type FactsAnswer =
  | { readonly kind: 'changed'; readonly facts: Facts; readonly source: FactsParts }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: FactsProblem; readonly detail: string }
