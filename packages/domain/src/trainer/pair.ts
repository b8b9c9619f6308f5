import type { ProfessionId } from './professions'

/** A trainer as a pair sees them. */
export interface PairMember {
  readonly id: string
  readonly profession: ProfessionId
}

/** What a pair of trainers lacks. */
export type PairGap = 'same-person' | 'no-social-worker' | 'no-family-therapist'

/**
 * What two trainers lack to be a pair of a social worker and a family therapist; empty = nothing.
 *
 * Source: Pirkanmaa LAPE 2018 (about 30 pairs of social worker and family therapist); SyTy workshop 2018, slide 19.
 * @example
 * pairGaps({ id: 'a', profession: 'social-worker' }, { id: 'b', profession: 'other' }) // ['no-family-therapist']
 */
export function pairGaps(one: PairMember, other: PairMember): readonly PairGap[] {
  function has(profession: ProfessionId): boolean {
    return one.profession === profession || other.profession === profession
  }
  const gaps: PairGap[] = []
  if (one.id === other.id) gaps.push('same-person')
  if (!has('social-worker')) gaps.push('no-social-worker')
  if (!has('family-therapist')) gaps.push('no-family-therapist')
  return gaps
}
