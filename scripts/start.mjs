import { runEntry } from './toolchain/entry.mjs'
import { readOptions, usage } from './start/options.mjs'

// npm start: brings everything up with one command. What it does, step by step, stands in start/main.mjs.
const options = readOptions(process.argv.slice(2))
if (options === 'help') process.stdout.write(usage)
else if (typeof options === 'string') {
  process.stderr.write(`${options}\n`)
  process.exitCode = 2
} else {
  await runEntry(import.meta.url, async (context) => {
    const { start } = await import('./start/main.mjs')
    return start(context, options)
  })
}
