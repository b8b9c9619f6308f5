/** Whether an id is greater than another by Unicode code points, which JavaScript's `>` does not compare. */
export function isGreaterId(id: string, other: string): boolean {
  const length = Math.min(id.length, other.length)
  for (let place = 0; place < length; place += 1) {
    if (id.charCodeAt(place) === other.charCodeAt(place)) continue
    // Both halves of a pair give the same order as the whole, as long as the pair is read from its first half.
    return (id.codePointAt(place) ?? 0) > (other.codePointAt(place) ?? 0)
  }
  return id.length > other.length
}
