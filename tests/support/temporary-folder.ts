import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** An empty folder below the system's temporary one, with the given mode. */
export function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kotipesa-test-'))
  chmodSync(folder, mode)
  return folder
}

/** Where the database of a data folder stands: root may have had to put it outside. */
export function clusterOf(data: string): string {
  const memory = path.join(data, 'database-place.json')
  if (!existsSync(memory)) return path.join(data, 'postgres')
  const { cluster }: { cluster: string } = JSON.parse(readFileSync(memory, 'utf8'))
  return cluster
}

/** Removes a data folder and its database. */
export function removeData(data: string): void {
  const shelter = path.dirname(clusterOf(data))
  if (shelter !== data) rmSync(shelter, { recursive: true, force: true })
  rmSync(data, { recursive: true, force: true })
}
