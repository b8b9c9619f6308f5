import { wordsOf } from '../fields/observation-fields'
import { observationFields } from '../fields/observation-fields'
import type { FieldKind } from '../fields/field'
import type { TableName } from '../fields/observation-fields'

/** A text field that can only be one of some codes. */
export interface CodedField {
  readonly field: string
  readonly codes: readonly string[]
}

/** The fields of a table by what can be asked of them. */
export interface TableFields {
  readonly all: readonly string[]
  readonly nullable: readonly string[]
  readonly numbers: readonly string[]
  readonly flags: readonly string[]
  readonly texts: readonly string[]
  readonly coded: readonly CodedField[]
}

/** Sorts the fields of a table by what can be asked of them. */
export function tableFields(table: TableName): TableFields {
  const kinds: readonly (readonly [string, FieldKind])[] = Object.entries(observationFields[table])
  function having(test: (kind: FieldKind) => boolean) {
    return kinds.filter(([, kind]) => test(kind)).map(([field]) => field)
  }
  const coded = having((kind) => kind.startsWith('text')).flatMap((field): CodedField[] => {
    const words = wordsOf(table, field)
    return 'codes' in words && words.codes !== undefined ? [{ field, codes: words.codes.map(({ id }) => id) }] : []
  })
  const isCoded = new Set(coded.map(({ field }) => field))
  return {
    all: kinds.map(([field]) => field),
    nullable: having((kind) => kind.endsWith('?')),
    numbers: having((kind) => kind.startsWith('count') || kind.startsWith('number')),
    flags: having((kind) => kind === 'flag'),
    texts: having((kind) => kind.startsWith('text')).filter((field) => !isCoded.has(field)),
    coded,
  }
}
