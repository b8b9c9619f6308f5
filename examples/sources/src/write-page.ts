import { writeFile } from 'node:fs/promises'
import { readSources } from './read-sources'
import { readHomes } from './homes'
import { sourcesPage } from './sources-page'

/** Writes `docs/sources.md`. */
async function main(): Promise<void> {
  const page = sourcesPage(await readSources(), await readHomes())
  await writeFile(new URL('../../../docs/sources.md', import.meta.url), page)
}

await main()
