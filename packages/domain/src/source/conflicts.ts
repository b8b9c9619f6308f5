import { rounds } from '../plan/rounds'
import { effortTable } from '../trainer/effort-table'
import type { ConflictingFact } from './conflict'

/** A fact the documents give in two ways, by what it is about. */
export interface NamedConflict {
  readonly id: string
  readonly fact: ConflictingFact<unknown>
}

/** Every fact that the documents give in two ways, each with both sources. */
export const conflicts: readonly NamedConflict[] = /* @__PURE__ */ (() => [
  { id: 'project-plan-due', fact: rounds[0].due },
  { id: 'effort-of-team-trainings', fact: effortTable },
])()
