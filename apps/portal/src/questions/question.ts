import type { Language } from '../text'

/** Something about a record that is seldom right but may be: whoever enters it is asked, and says that it is so. */
export interface Question {
  /** What is asked and of what, so that it is asked again when that changes: `name:Aino Esimerkki`. */
  readonly id: string
  readonly text: Readonly<Record<Language, string>>
}
