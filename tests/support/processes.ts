import { readdirSync, readFileSync } from 'node:fs'

/**
 * The processes of this machine whose command line or environment names a folder: what a start with that data folder
 * has left running. Linux only, where the tests run.
 */
export function processesNaming(folder: string): { pid: number; command: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid) return []
    const command = textOf(`/proc/${name}/cmdline`)
    return command.includes(folder) || textOf(`/proc/${name}/environ`).includes(folder) ? [{ pid, command }] : []
  })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}
