import type { Cell, Datum } from './datum'
import type { FieldWords, FlagWords, KnownWords, NumberWords, TextWords } from './field-words'

/**
 * What a field of an observation holds: `text`, a whole number (`count`), any `number`, or a `flag` (true or false).
 * A question mark: it can also be null, "not known".
 */
export type FieldKind = 'text' | 'text?' | 'count' | 'count?' | 'number' | 'number?' | 'flag'

export type WordsOf<Kind extends FieldKind> = Kind extends 'flag'
  ? FlagWords
  : Kind extends 'count' | 'number'
    ? NumberWords
    : Kind extends 'count?' | 'number?'
      ? NumberWords & Required<KnownWords>
      : Kind extends 'text?'
        ? TextWords & Required<KnownWords>
        : TextWords

/** A field of an observation table: what it holds, what that is made of, and how it is said. */
export interface Field<Kind extends FieldKind = FieldKind, Words extends FieldWords = FieldWords> {
  readonly kind: Kind
  /** Null: the row's region, its period, or what the law gives for the period. */
  readonly datum: Datum | null
  readonly words: Words
}

/** A field of a table that is made of facts. */
export interface FactsField extends Field {
  readonly datum: Datum
}

export function field<const Kind extends FieldKind, const Words extends WordsOf<Kind>>(
  kind: Kind,
  datum: Datum,
  words: Words,
): Field<Kind, Words> & { readonly datum: Datum } {
  return { kind, datum, words }
}

/** A text that can only be one of some codes has these as its type. */
type TextOf<Words> = Words extends { readonly codes: readonly { readonly id: infer Id extends string }[] } ? Id : string

type KnownCell<Kind extends FieldKind, Words> = Kind extends 'flag'
  ? boolean
  : Kind extends 'text' | 'text?'
    ? TextOf<Words>
    : number

/** What the cells of a field are. */
export type CellOf<Own extends Field> =
  KnownCell<Own['kind'], Own['words']> | (Own['kind'] extends `${string}?` ? null : never)

/** What a column of a field is, whether or not it can be unknown. */
export function plainKindOf(kind: FieldKind): 'number' | 'flag' | 'text' {
  if (kind === 'flag') return 'flag'
  return kind === 'text' || kind === 'text?' ? 'text' : 'number'
}

export type { Cell }
