/** Whether an id is greater than another by Unicode code points, which JavaScript's `>` does not compare. */
export function isGreaterId(id: string, other: string): boolean {
  const length = Math.min(id.length, other.length)
  for (let index = 0; index < length; index += 1) {
    if (id.charCodeAt(index) === other.charCodeAt(index)) continue
    // Both halves of a pair give the same order as the whole, as long as the pair is read from its first half.
    return (id.codePointAt(index) ?? 0) > (other.codePointAt(index) ?? 0)
  }
  return id.length > other.length
}
