import type { Facts, FactsInput2 } from './facts-schema'

/**
 * Facts of version 1 as version 2. Nothing is guessed: what version 1 did not know stays absent, and the notice's one
 * text stands in each language.
 *
 * @returns `null` when they are of version 2 already
 */
export function migrateFacts(facts: Facts): FactsInput2 | null {
  const { facts: version, generatedAt, notice, ...tables } = facts
  if (version !== 1) return null
  const inEach = typeof notice === 'string' ? { fi: notice, sv: notice, en: notice } : null
  // The types of facts say that nothing in them changes; those of what may be written do not.
  return { facts: 2, generatedAt, notice: inEach, ...tables } as FactsInput2
}
