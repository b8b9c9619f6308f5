import { cache } from 'react'
import type { FactsState } from './facts-state'
import { factsStore } from './process-facts'

/** The facts for this request: asked from the portal once per request, kept for the process. */
export const currentFacts = cache(async (): Promise<FactsState> => await factsStore().current())
