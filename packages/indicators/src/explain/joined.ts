/** Joins texts as one says them: `a, b and c`. */
export function joined(texts: readonly string[], word: string): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`
}
