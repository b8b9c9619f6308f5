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

/** The environment of the portal at an address, as its process has it. */
export function environmentOfPortal(portal: string): Record<string, string> {
  for (const { pid } of processesNaming(`PORTAL_URL=${portal}`)) {
    const settings = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    const environment = Object.fromEntries(
      settings.filter(Boolean).map((setting) => [setting.split('=')[0] ?? '', setting.slice(setting.indexOf('=') + 1)]),
    )
    if (environment.PAYLOAD_SECRET !== undefined) return environment
  }
  throw new Error(`no portal runs at ${portal}`)
}
