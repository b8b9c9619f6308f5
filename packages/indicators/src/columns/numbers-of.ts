/** A number of each record, in their order. */
export function numbersOf<Item>(records: readonly Item[], read: (record: Item) => number): Float64Array {
  const numbers = new Float64Array(records.length)
  let place = 0
  for (const record of records) {
    numbers[place] = read(record)
    place += 1
  }
  return numbers
}
