import type { FlagColumn, NumberColumn, TextColumn } from './column-table'

/*
 * Columns of rows from columns of the records that the rows are about: row `i` is about record `of[i]`.
 */

export function gatherNumbers(values: Float64Array, of: Int32Array): NumberColumn {
  const gathered = new Float64Array(of.length)
  for (let row = 0; row < of.length; row += 1) gathered[row] = values[of[row] ?? -1] ?? Number.NaN
  return { kind: 'number', values: gathered }
}

export function gatherFlags(values: Uint8Array, of: Int32Array): FlagColumn {
  const gathered = new Uint8Array(of.length)
  for (let row = 0; row < of.length; row += 1) gathered[row] = values[of[row] ?? -1] ?? 0
  return { kind: 'flag', values: gathered }
}

export function gatherTexts(values: Int32Array, texts: readonly string[], of: Int32Array): TextColumn {
  const gathered = new Int32Array(of.length)
  for (let row = 0; row < of.length; row += 1) gathered[row] = values[of[row] ?? -1] ?? -1
  return { kind: 'text', values: gathered, texts }
}

/** A number for each item. Typed arrays' own `from` takes several times as long. */
export function numbersOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): Float64Array {
  const numbers = new Float64Array(items.length)
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item !== undefined) numbers[index] = numberOf(item)
  }
  return numbers
}
