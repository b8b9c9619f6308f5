import type { FieldKind, observationFields } from '../../observations/fields'
import type { TableName } from '../../observations/rows'
import type { FieldWords, FlagWords, KnownWords, NumberWords, TextWords } from './field-words'
import { networkWords } from './network-words'
import { regionWords } from './region-words'
import { reportWords } from './report-words'
import { teamWords } from './team-words'
import { trainerWords } from './trainer-words'

type WordsOf<Kind extends FieldKind> = Kind extends 'flag'
  ? FlagWords
  : Kind extends 'count' | 'number'
    ? NumberWords
    : Kind extends 'count?' | 'number?'
      ? NumberWords & Required<KnownWords>
      : Kind extends 'text?'
        ? TextWords & Required<KnownWords>
        : TextWords

type Kinds = typeof observationFields

const words = {
  team: teamWords,
  report: reportWords,
  trainer: trainerWords,
  network: networkWords,
  region: regionWords,
} satisfies { readonly [Table in keyof Kinds]: { readonly [Field in keyof Kinds[Table]]: KindWords<Table, Field> } }

type KindWords<Table extends keyof Kinds, Field extends keyof Kinds[Table]> = Kinds[Table][Field] extends FieldKind
  ? WordsOf<Kinds[Table][Field]>
  : never

const byTable: Readonly<Record<TableName, Readonly<Record<string, FieldWords>>>> = words

/**
 * The words of a field.
 *
 * @throws {RangeError} when the table has no such field (possible only from unchecked data)
 */
export function wordsOf(table: TableName, field: string): FieldWords {
  const found = byTable[table][field]
  if (found === undefined) throw new RangeError(`the table ${table} has no field "${field}"`)
  return found
}
