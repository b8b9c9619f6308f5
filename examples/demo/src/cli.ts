import { once } from 'node:events'
import { ArgumentsError, parseDemoArguments, usage } from './arguments'
import { generateDemo } from './generate'

/** Writes the import bundle to standard output. Exit 0 done, 2 bad arguments. */
async function main(): Promise<void> {
  const text = `${JSON.stringify(generateDemo(parseDemoArguments(process.argv.slice(2))))}\n`
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ArgumentsError)) throw error
  process.stderr.write(`${error.message}\n${usage}\n`)
  process.exitCode = 2
}
