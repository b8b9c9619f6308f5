/** A number of each record, in their order. */
export function numbersOf<Item>(records: readonly Item[], read: (record: Item) => number): Float64Array {
  const numbers = new Float64Array(records.length)
  let index = 0
  for (const record of records) {
    numbers[index] = read(record)
    index += 1
  }
  return numbers
}
