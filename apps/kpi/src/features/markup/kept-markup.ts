/** How many pieces of markup are kept; the least recently used goes first. One is of 50–200 kB. */
const keptAtMost = 300

const shared = globalThis as typeof globalThis & { kotipesaMarkup?: Map<string, string> }

/**
 * The markup that was made, by its id. Next runs the code of pages and the code that writes their HTML as two programs in
 * one process; what one makes, the other finds here.
 */
function kept(): Map<string, string> {
  shared.kotipesaMarkup ??= new Map()
  return shared.kotipesaMarkup
}

/** The markup with an id; undefined when it was never made or has gone. */
export function findMarkup(id: string): string | undefined {
  return kept().get(id)
}

/** Keeps markup under its id, as the most recently used. */
export function keepMarkup(id: string, html: string): void {
  kept().delete(id)
  kept().set(id, html)
  const oldest = kept().keys().next().value
  if (kept().size > keptAtMost && oldest !== undefined) kept().delete(oldest)
}
