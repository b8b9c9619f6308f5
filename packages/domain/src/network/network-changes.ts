import { reorganisationKind } from '../team/reorganisation'

/** How networks end and others carry them on: an act with a day. */
export type NetworkChangeKind = 'merge' | 'split' | 'end'

/**
 * What kind of act it is when some networks end and others begin on the same day; `null` = none. A network that is only
 * called otherwise stays the one that it is.
 *
 * @example
 * networkChangeKind(1, 0) // 'end'
 */
export function networkChangeKind(ending: number, beginning: number): NetworkChangeKind | null {
  if (ending === 1 && beginning === 0) return 'end'
  const kind = reorganisationKind(ending, beginning)
  return kind === 'move' ? null : kind
}
