import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export const shortestPassword = 12
/** Longer ones are not estimated, which would take long; they are not refused for being long up to here. */
export const longestPassword = 200

/** Below 10⁸ guesses zxcvbn gives less than this score: what is guessed without reaching the database itself. */
const leastScore = 3

let estimator: ZxcvbnFactory | undefined

/**
 * Whether a password is easy to guess: a common one, blank, one character or word again and again, a row of keys, a
 * date, or made of what everybody knows of its owner.
 *
 * @param known the owner's address and name
 */
export function isEasyToGuess(password: string, known: readonly string[]): boolean {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const words = known.flatMap((text) => [text, ...text.split(/[@.\s_-]+/)]).filter((word) => word.length > 2)
  return estimator.check(password, [...words, 'kotipesä', 'kotipesa']).score < leastScore
}
