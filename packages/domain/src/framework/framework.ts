import type { LocalizedText } from '../locale/locale'
import type { Term } from '../locale/term'
import type { EvidenceKindId } from './evidence'

/** Something a region agrees on and takes into use. */
export interface Element extends Term {
  /** What counts as evidence that it is in use: one record of any of these kinds. */
  readonly evidence: readonly [EvidenceKindId, ...EvidenceKindId[]]
  /** The number the source gives it, e.g. `1.3`; without it the source numbers nothing. */
  readonly number?: string
}

/** A pillar of a framework with its elements, numbered from 1 as the source does. */
export interface Pillar {
  readonly id: number
  readonly label: LocalizedText
  readonly elements: readonly Element[]
}

/** A named set of pillars. */
export interface Framework extends Term {
  readonly pillars: readonly Pillar[]
  /** Short name of the document. */
  readonly source: string
}
