/** The most characters (Unicode code points) a name may have. */
export const longestName = 200

const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Tells whether a text says something: it has a letter or a digit. Blanks and dashes alone do not.
 *
 * @example
 * saysSomething('–') // false
 */
export function saysSomething(text: string): boolean {
  return letterOrDigit.test(text)
}

/** Tells whether a text can be a name: it has a letter or a digit, and at most 200 code points. */
export function isName(text: string): boolean {
  return saysSomething(text) && (text.length <= longestName || [...text].length <= longestName)
}
