import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { UsageError } from './usage-error'

const byteOrderMark = '\uFEFF'

/**
 * Reads a file, or standard input when the path is `-`. A byte order mark is dropped.
 *
 * @throws {UsageError} when it cannot be read
 */
export async function readInput(path: string): Promise<string> {
  try {
    const content = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')
    return content.startsWith(byteOrderMark) ? content.slice(byteOrderMark.length) : content
  } catch (cause) {
    const source = path === '-' ? 'standard input' : path
    throw new UsageError(`cannot read ${source}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
