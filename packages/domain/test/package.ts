import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program and gives its output; its complaints become the error. */
export function run(program: string, given: readonly string[], folder: string): string {
  try {
    return execFileSync(program, given, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${program} ${given.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error })
  }
}

/** An own folder outside of the repository, so that nothing is found by accident. */
export function ownFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `kotipesa-${name}-`))
}

/** When the newest file below a folder was changed, in milliseconds. */
export function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs))
}

/** Packs the package as it would be published and gives the archive's path. */
export function pack(into: string): string {
  const output = run('pnpm', ['pack', '--pack-destination', into], packageFolder)
  const name = readdirSync(into).find((each) => each.endsWith('.tgz'))
  if (name === undefined) throw new Error(`pnpm pack made no archive: ${output}`)
  return path.join(into, name)
}
