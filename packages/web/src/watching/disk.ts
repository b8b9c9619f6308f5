import { statfs } from 'node:fs/promises'

/** With less than this free, writes may soon be refused. */
const leastFree = 1_000_000_000

/** Whether there is room on the disk of a folder: `ok`, `low` or `unknown`. */
export async function diskState(folder: string): Promise<'ok' | 'low' | 'unknown'> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < leastFree ? 'low' : 'ok'
  } catch {
    return 'unknown'
  }
}
