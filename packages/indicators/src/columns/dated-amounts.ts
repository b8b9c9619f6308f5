/**
 * Amounts of several owners, who are known by number, each on a day (see `dayNumber`; 0 = before all days). In the
 * order of the facts.
 */
export interface DatedAmounts {
  /** How many owners there are. */
  readonly owners: number
  readonly ownerOf: Int32Array
  readonly days: Int32Array
  readonly amounts: Float64Array
}

export function noAmounts(owners: number): DatedAmounts {
  return { owners, ownerOf: new Int32Array(), days: new Int32Array(), amounts: new Float64Array() }
}

/** A list that is being made. */
export interface DatedList {
  add(owner: number, day: number, amount: number): void
  done(): DatedAmounts
}

/** The same with room for twice as much. */
function grown<Numbers extends Int32Array | Float64Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers)
  return larger
}

/** @param room for how many there is room at first */
export function datedList(owners: number, room: number): DatedList {
  let length = 0
  let ownerOf = new Int32Array(Math.max(1, room))
  let days = new Int32Array(ownerOf.length)
  let amounts = new Float64Array(ownerOf.length)
  return {
    add: (owner, day, amount) => {
      if (length === days.length) {
        ownerOf = grown(ownerOf, new Int32Array(2 * length))
        days = grown(days, new Int32Array(2 * length))
        amounts = grown(amounts, new Float64Array(2 * length))
      }
      ownerOf[length] = owner
      days[length] = day
      amounts[length] = amount
      length += 1
    },
    done: () =>
      length === days.length
        ? { owners, ownerOf, days, amounts }
        : {
            owners,
            ownerOf: ownerOf.slice(0, length),
            days: days.slice(0, length),
            amounts: amounts.slice(0, length),
          },
  }
}
