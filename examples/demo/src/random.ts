import { createHash } from 'node:crypto'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A stream of drawn values. The same seed and name always give the same stream. */
export interface Draw {
  /** A number in [0, 1). */
  share(): number
  /** A whole number between `least` and `most`, both included. */
  whole(least: number, most: number): number
  /** A number in [least, most). */
  between(least: number, most: number): number
  /** True with the given probability (0…1). */
  chance(probability: number): boolean
  /** A bell-shaped number around `centre`; nearly all lie within three deviations. */
  around(centre: number, deviation: number): number
  /** One of the items. Throws a RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, by weight. Throws a RangeError for an empty list. */
  pickWeighted<Item>(items: readonly Item[], weight: (item: Item, index: number) => number): Item
  /** The items in a drawn order; the given list stays as it is. */
  shuffled<Item>(items: readonly Item[]): Item[]
}

/**
 * Every record draws from a stream of its own, named by its slug. So adding one record, or ending the history
 * earlier, does not change what another record draws.
 */
export function drawFor(seed: number, slug: string): Draw {
  const generator = xoroshiro128plus(createHash('sha256').update(`${seed}/${slug}`).digest().readInt32LE(0))
  function share() {
    return uniformFloat64(generator)
  }
  function whole(least: number, most: number) {
    return uniformInt(generator, least, most)
  }
  function between(least: number, most: number) {
    return least + (most - least) * share()
  }
  function pickWeighted<Item>(items: readonly Item[], weight: (item: Item, index: number) => number): Item {
    const weights = items.map(weight)
    let left = share() * weights.reduce((sum, one) => sum + one, 0)
    const found = items.find((_, index) => {
      left -= weights[index] ?? 0
      return left < 0
    })
    const chosen = found ?? items.at(-1)
    if (chosen === undefined) throw new RangeError(`nothing to pick from for "${slug}"`)
    return chosen
  }
  return {
    share,
    whole,
    between,
    chance: (probability) => share() < probability,
    around: (centre, deviation) => centre + deviation * 2 * (share() + share() + share() - 1.5),
    pick: (items) => pickWeighted(items, () => 1),
    pickWeighted,
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: share() }))
        .sort((one, other) => one.order - other.order)
        .map(({ item }) => item),
  }
}
