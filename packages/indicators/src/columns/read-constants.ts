import type { Constant } from '../fields/datum'
import { plainKindOf, type Field } from '../fields/field'
import type { ListName, Records } from '../fields/lists'
import type { PlaceOf } from './places'

type AnyRecord = Records[ListName]

/** Numbers of records, by their place. NaN = not known; a flag is 1 or 0; a text is its place among those it can be, −1 = not known. */
export type Numbers = Float64Array | Int32Array | Int8Array

/** The codes that a field can have; null when its texts are no codes. */
export function codesOf({ words }: Field): readonly string[] | null {
  return 'codes' in words && words.codes !== undefined ? words.codes.map(({ id }) => id) : null
}

/** Makes the numbers of a constant from batches of records. */
export interface ConstantReader {
  readonly numbers: Numbers
  /** Reads records from one place up to but not including another. */
  read(records: readonly AnyRecord[], from: number, to: number): void
}

function numberReader({ value: valueOf }: Constant, numbers: Float64Array): ConstantReader {
  return {
    numbers,
    read: (records, from, to) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        if (record === undefined) continue
        const value = valueOf(record)
        numbers[place] = typeof value === 'number' ? value : Number.NaN
      }
    },
  }
}

function flagReader({ value: valueOf }: Constant, flags: Int8Array): ConstantReader {
  return {
    numbers: flags,
    read: (records, from, to) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        if (record !== undefined && valueOf(record) === true) flags[place] = 1
      }
    },
  }
}

function textReader(
  { value: valueOf }: Constant,
  places: Int32Array | Int8Array,
  placeOf: (text: string) => number,
): ConstantReader {
  return {
    numbers: places,
    read: (records, from, to) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        const value = record === undefined ? null : valueOf(record)
        places[place] = typeof value === 'string' ? placeOf(value) : -1
      }
    },
  }
}

const mostInBytes = 127

/** The place of a code among few: compared one by one, which for few is faster than looking them up. */
function codePlaces(codes: readonly string[]): (code: string) => number {
  return (code) => codes.indexOf(code)
}

/** Reads what the records of a list say in themselves. @param idPlaceOf the place of a record that is named */
export function constantReader(datum: Constant, field: Field, count: number, idPlaceOf: PlaceOf): ConstantReader {
  const kind = plainKindOf(field.kind)
  if (kind === 'number') return numberReader(datum, new Float64Array(count))
  if (kind === 'flag') return flagReader(datum, new Int8Array(count))
  const codes = codesOf(field)
  if (codes === null) return textReader(datum, new Int32Array(count), idPlaceOf)
  const places = codes.length > mostInBytes ? new Int32Array(count) : new Int8Array(count)
  return textReader(datum, places, codePlaces(codes))
}
