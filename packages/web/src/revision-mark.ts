import { createHash } from 'node:crypto'

/**
 * A short mark of the state of the facts, for people: pages with the same mark show the same facts. It says nothing of
 * what has changed, nor in which region.
 *
 * @param revision what the portal calls the state
 */
export function revisionMark(revision: string): string {
  return createHash('sha256').update(revision).digest('hex').slice(0, 8)
}
