import { readdir, readFile } from 'node:fs/promises'
import { parseSources } from './parse-sources'
import type { Sources } from './sources'

/** The folder of the data files, from `src` and from `dist` alike. */
export const dataFolder = new URL('../data/', import.meta.url)

/** Reads and checks every `.yaml` file of a folder. @throws SourcesError with every problem of every file. */
export async function readSources(folder: URL = dataFolder): Promise<Sources> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const contents = names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)
  return parseSources(new Map(await Promise.all(contents)))
}
