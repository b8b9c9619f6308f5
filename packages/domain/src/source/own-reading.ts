import type { LocalizedText } from '../locale/locale'
import type { Term } from '../locale/term'

/**
 * Something that is our own choice: no document makes it. It never stands under a document's name; whoever shows a fact
 * that rests on it shows it too.
 */
export interface OwnReading extends Term {
  /** Why it was chosen so, and what the documents say near it. */
  readonly reason: LocalizedText
}
