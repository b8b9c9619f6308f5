#!/usr/bin/env node
import { bundleOf, countKeptInFiles } from './bundle-of'
import { listsIn } from './lists'
import { readSources } from './read-sources'
import { allRecords } from './sources'

/** Writes the import bundle of the source records to standard output; `node dist/cli.js [--without rounds,questions] > bundle.json`. */
async function main(): Promise<void> {
  const without = listsIn(process.argv.slice(2))
  const sources = await readSources()
  const bundle = bundleOf(sources, new Date().toISOString(), without)
  process.stdout.write(`${JSON.stringify(bundle, null, 2)}\n`)
  const all = allRecords(sources).length
  const kept = countKeptInFiles(sources)
  process.stderr.write(`${all - kept} records in the bundle; ${kept} have no home there and stay in the files.\n`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
