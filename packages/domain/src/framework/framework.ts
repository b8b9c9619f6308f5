import type { LocalizedText } from '../locale/locale'
import type { Term } from '../locale/term'

/** Something a region agrees on and takes into use. */
export type Element = Term

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
