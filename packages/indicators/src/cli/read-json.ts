import { JsonError } from '../json/json-error'
import { parseJson } from '../json/parse-json'
import type { Console } from './console'
import { UsageError } from './usage-error'

/**
 * Reads a file of JSON, or standard input when the path is `-`.
 *
 * @throws {UsageError} with every problem, each naming the file
 */
export async function readJson(path: string, console: Console): Promise<unknown> {
  const content = await console.readInput(path)
  try {
    return parseJson(content)
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause
    throw new UsageError(cause.message.replaceAll(/^/gm, `${path}: `), { cause })
  }
}
