import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** An empty folder below the system's temporary one, with the given mode. */
export function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kotipesa-test-'))
  chmodSync(folder, mode)
  return folder
}

/** Removes a data folder and the database that npm start may have had to keep outside it. */
export function removeData(data: string): void {
  const memory = path.join(data, 'database-place.json')
  if (existsSync(memory)) {
    const { cluster }: { cluster: string } = JSON.parse(readFileSync(memory, 'utf8'))
    rmSync(path.dirname(cluster), { recursive: true, force: true })
  }
  rmSync(data, { recursive: true, force: true })
}
