import type { Constant } from '../fields/datum'
import { plainKindOf, type Field } from '../fields/field'
import type { PlaceOf } from './places'
import type { Reader } from './read-dated'

/** Numbers of records, by their place. NaN = not known; a flag is 1 or 0; a text is its place among those it can be, −1 = not known. */
export type Numbers = Float64Array | Int32Array | Int8Array

/** The codes that a field can have; null when its texts are no codes. */
export function codesOf({ words }: Field): readonly string[] | null {
  return 'codes' in words && words.codes !== undefined ? words.codes.map(({ id }) => id) : null
}

function numberReader({ value: valueOf }: Constant, numbers: Float64Array): Reader<Numbers> {
  return {
    read: (records, from, to) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        if (record === undefined) continue
        const value = valueOf(record)
        numbers[place] = typeof value === 'number' ? value : Number.NaN
      }
    },
    done: () => numbers,
  }
}

function flagReader({ value: valueOf }: Constant, flags: Int8Array): Reader<Numbers> {
  return {
    read: (records, from, to) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        if (record !== undefined && valueOf(record) === true) flags[place] = 1
      }
    },
    done: () => flags,
  }
}

function textReader({ value: valueOf }: Constant, places: Int32Array, placeOf: PlaceOf): Reader<Numbers> {
  return {
    read: (records, from, to) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        const value = record === undefined ? null : valueOf(record)
        places[place] = typeof value === 'string' ? placeOf(value) : -1
      }
    },
    done: () => places,
  }
}

/** Reads what the records of a list say in themselves. @param idPlaceOf the place of a record that is named */
export function constantReader(datum: Constant, field: Field, count: number, idPlaceOf: PlaceOf): Reader<Numbers> {
  const kind = plainKindOf(field.kind)
  if (kind === 'number') return numberReader(datum, new Float64Array(count))
  if (kind === 'flag') return flagReader(datum, new Int8Array(count))
  const codes = codesOf(field)
  return textReader(datum, new Int32Array(count), codes === null ? idPlaceOf : (code) => codes.indexOf(code))
}
