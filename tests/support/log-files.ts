import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every log of a data folder, those that were set aside too, by the file's name. */
export function logsIn(data: string): ReadonlyMap<string, string> {
  const folder = path.join(data, 'logs')
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}
