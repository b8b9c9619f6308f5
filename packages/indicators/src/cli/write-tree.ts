import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from './usage-error'

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    throw error
  }
}

/**
 * Writes files, made one after the other, into a folder that is empty or not there: all of them or none.
 *
 * @throws {UsageError} when the folder holds something or cannot be written
 */
export async function writeTree(
  folder: string,
  files: Iterable<{ readonly name: string; readonly content: string | Uint8Array }>,
): Promise<void> {
  const partial = `${folder.replace(/\/+$/, '')}.${process.pid}.partial`
  try {
    if (!(await isEmpty(folder)))
      throw new UsageError(`${folder} holds something: expected an empty folder or a new one`)
    for (const { name, content } of files) {
      await mkdir(dirname(join(partial, name)), { recursive: true })
      await writeFile(join(partial, name), content)
    }
    await rm(folder, { recursive: true, force: true })
    await mkdir(dirname(folder), { recursive: true })
    await rename(partial, folder)
  } catch (cause) {
    await rm(partial, { recursive: true, force: true }).catch(() => {})
    if (cause instanceof UsageError) throw cause
    throw new UsageError(`cannot write to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}
