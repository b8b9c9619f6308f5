import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from './usage-error'

/**
 * Writes files into a folder, which is made if it is not there: under other names first, so that all appear or none.
 *
 * @throws {UsageError} when they cannot be written
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const partial = files.map(({ name }) => join(folder, `.${name}.${process.pid}.partial`))
  try {
    await mkdir(folder, { recursive: true })
    for (const [index, { text }] of files.entries()) await writeFile(partial[index] ?? '', text)
    for (const [index, { name }] of files.entries()) await rename(partial[index] ?? '', join(folder, name))
  } catch (cause) {
    await Promise.all(partial.map((path) => rm(path, { force: true }).catch(() => {})))
    throw new UsageError(`cannot write to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}
