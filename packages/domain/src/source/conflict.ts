import type { LocalizedText } from '../locale/locale'
import type { Citation } from './documents'

/** What one document says. */
export interface Statement<Value> {
  readonly value: Value
  readonly source: Citation
}

/**
 * A fact that two documents give differently, or that a document gives in two ways. Both are kept; `followed`
 * is the one that the rules of this package use, and `reason` says why.
 */
export interface ConflictingFact<Value> {
  readonly followed: Statement<Value>
  readonly other: Statement<Value>
  /** Other places that say the same as the one that is followed. */
  readonly agreeing?: readonly Citation[]
  readonly reason: LocalizedText
}
