import { policy, type PolicyRule, type PolicySubject, type Scope } from './policy'
import type { ProcessingLine } from './processing-line'

/** Who sees a line of the record of processing activities: a role, and whose data of that kind. */
export interface ProcessingReader {
  readonly subject: PolicySubject
  readonly scope: Scope
}

/**
 * Who sees the data of a line, by the table of permissions.
 *
 * @example
 * processingReaders({ seenBy: { action: 'read', kind: 'message' } }) // [{ subject: 'administrator', scope: 'everywhere' }]
 */
export function processingReaders({ seenBy }: Pick<ProcessingLine, 'seenBy'>): readonly ProcessingReader[] {
  if (seenBy === null) return []
  const rules: readonly PolicyRule[] = policy
  return rules
    .filter(({ kind, actions }) => kind === seenBy.kind && actions.includes(seenBy.action))
    .map(({ subject, scope }) => ({ subject, scope }))
}
