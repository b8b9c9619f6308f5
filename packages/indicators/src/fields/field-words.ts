import type { LocalizedText } from '@kotipesa/domain'

/** The same in the three languages, Finnish first. */
export function localized(fi: string, sv: string, en: string): LocalizedText {
  return { fi, sv, en }
}

/** A code and what it is called. */
export interface CodeWords {
  readonly id: string
  readonly label: LocalizedText
}

interface Named {
  /** What the field holds, as a noun phrase: its description as a column, and its name in comparisons. */
  readonly label: LocalizedText
}

/*
 * The other texts are relative clauses that follow the noun of the table: "networks `that have met`".
 * In braces: the part that clauses otherwise alike are joined by: "that have agreed on {a goal}" and "that have agreed
 * on {a task}" become "that have agreed on a goal and a task". `#` is where a comparison goes: "at least 2".
 */

/** Words of a field that is true or false. */
export interface FlagWords extends Named {
  readonly yes: LocalizedText
  readonly no: LocalizedText
}

/** How a nullable field being known or not is said. */
export interface KnownWords {
  readonly known?: LocalizedText
  readonly unknown?: LocalizedText
}

/** Words of a number. */
export interface NumberWords extends Named, KnownWords {
  readonly is: LocalizedText
  /** For "more than 0" and "0". */
  readonly some?: LocalizedText
  readonly none?: LocalizedText
  /** What adding the field up gives, as a noun phrase that the words of the table can follow. */
  readonly total: LocalizedText
  /** A share, 0…1, is shown as a percentage. */
  readonly isShare?: boolean
}

/** Words of a number that can be unknown. */
export type NullableNumberWords = NumberWords & Required<KnownWords>

/** Words of a text; with `codes` it can only be one of them. */
export interface TextWords extends Named, KnownWords {
  readonly is: LocalizedText
  readonly codes?: readonly CodeWords[]
}

export type FieldWords = FlagWords | NumberWords | TextWords
