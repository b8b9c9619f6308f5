import type { DocumentChangeKind, ReturnStateId, ReturnStepId } from '@kotipesa/domain'
import type { RevisionMark } from './revisions'

/** How far a document is, as its form shows it. */
export interface DocumentState {
  readonly mayChange: boolean
  /** The newest first. */
  readonly revisions: readonly RevisionMark[]
  /** By which decision it was adopted. */
  readonly decision: { readonly id: string; readonly title: string } | null
  readonly adoptedOn: string | null
  /** How far it is on its way to THL; `null` = it is not addressed to THL. */
  readonly toThl: {
    readonly state: ReturnStateId
    /** The day of the state; `null` = it has none. */
    readonly on: string | null
    readonly feedback: string | null
    /** What the reader may do with it. */
    readonly steps: readonly ReturnStepId[]
  } | null
  /** By which decisions it can be adopted. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[]
}

/** Something that has changed since a document was made, in words. */
export interface DocumentChangeTold {
  readonly heading: string
  readonly what: 'part' | 'words' | 'figure' | 'row' | 'cell'
  readonly change: DocumentChangeKind
  readonly called: string
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}
