import type { Constant } from '../fields/datum'
import { plainKindOf, type Field } from '../fields/field'
import type { ListName, Records } from '../fields/lists'
import type { IndexOf } from './indexes'

type AnyRecord = Records[ListName]

/** Numbers of records, by their index. NaN = not known; a flag is 1 or 0; a text is its index among those it can be, −1 = not known. */
export type Numbers = Float64Array | Int32Array | Int8Array

/** The codes that a field can have; null when its texts are no codes. */
export function codesOf({ words }: Field): readonly string[] | null {
  return 'codes' in words && words.codes !== undefined ? words.codes.map(({ id }) => id) : null
}

/** Makes the numbers of a constant from batches of records. */
export interface ConstantReader {
  readonly numbers: Numbers
  /** Reads records from one index up to but not including another. */
  read(records: readonly AnyRecord[], from: number, to: number): void
}

function numberReader({ value: valueOf }: Constant, numbers: Float64Array): ConstantReader {
  return {
    numbers,
    read: (records, from, to) => {
      for (let index = from; index < to; index += 1) {
        const record = records[index]
        if (record === undefined) continue
        const value = valueOf(record)
        numbers[index] = typeof value === 'number' ? value : Number.NaN
      }
    },
  }
}

function flagReader({ value: valueOf }: Constant, flags: Int8Array): ConstantReader {
  return {
    numbers: flags,
    read: (records, from, to) => {
      for (let index = from; index < to; index += 1) {
        const record = records[index]
        if (record !== undefined && valueOf(record) === true) flags[index] = 1
      }
    },
  }
}

function textReader(
  { value: valueOf }: Constant,
  indexes: Int32Array | Int8Array,
  indexOf: (text: string) => number,
): ConstantReader {
  return {
    numbers: indexes,
    read: (records, from, to) => {
      for (let index = from; index < to; index += 1) {
        const record = records[index]
        const value = record === undefined ? null : valueOf(record)
        indexes[index] = typeof value === 'string' ? indexOf(value) : -1
      }
    },
  }
}

const mostInBytes = 127

/** The index of a code among few: compared one by one, which for few is faster than looking them up. */
function codeIndexes(codes: readonly string[]): (code: string) => number {
  return (code) => codes.indexOf(code)
}

/** Reads what the records of a list say in themselves. @param idIndexOf the index of a record that is named */
export function constantReader(datum: Constant, field: Field, count: number, idIndexOf: IndexOf): ConstantReader {
  const kind = plainKindOf(field.kind)
  if (kind === 'number') return numberReader(datum, new Float64Array(count))
  if (kind === 'flag') return flagReader(datum, new Int8Array(count))
  const codes = codesOf(field)
  if (codes === null) return textReader(datum, new Int32Array(count), idIndexOf)
  const indexes = codes.length > mostInBytes ? new Int32Array(count) : new Int8Array(count)
  return textReader(datum, indexes, codeIndexes(codes))
}
