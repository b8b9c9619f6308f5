import { isSame } from '../../saving/comparable'

function keyOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : item
}

/**
 * Two people's changes of one list put together: what either added is in it, what either took away is not, and a row
 * that one of them changed is as they left it. Rows go by their id, other items by themselves.
 *
 * @returns `null` when both changed the same row in different ways, so that nobody can say which is meant
 * @example
 * mergeLists(['a'], ['a', 'mine'], ['a', 'theirs']) // ['a', 'theirs', 'mine']
 */
export function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] | null {
  const [before, own] = [base, mine].map((list) => new Map(list.map((item) => [keyOf(item), item])))
  const foreign = new Set(theirs.map(keyOf))
  if (!before || !own) return null
  let isClear = true
  function chosen(theirItem: unknown): unknown[] {
    const key = keyOf(theirItem)
    if (!before?.has(key)) {
      isClear &&= !own?.has(key) || isSame(own.get(key), theirItem)
      return [theirItem]
    }
    const isTheirsAsBefore = isSame(theirItem, before.get(key))
    if (!own?.has(key)) {
      isClear &&= isTheirsAsBefore
      return []
    }
    const ownItem = own.get(key)
    if (isSame(ownItem, before.get(key))) return [theirItem]
    isClear &&= isTheirsAsBefore || isSame(ownItem, theirItem)
    return [ownItem]
  }
  const kept = theirs.flatMap(chosen)
  const added = mine.filter((item) => {
    const key = keyOf(item)
    if (foreign.has(key)) return false
    // They took the row away: it goes, unless it has been changed here meanwhile.
    if (before.has(key)) isClear &&= isSame(item, before.get(key))
    return !before.has(key)
  })
  return isClear ? [...kept, ...added] : null
}
