import { once } from 'node:events'
import { readInput } from './cli/read-input'
import { run } from './cli/run'
import { writeFiles } from './cli/write-files'
import { writeTree } from './cli/write-tree'

// A reader that has seen enough (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  readInput,
  writeOutput: (text) => process.stdout.write(text),
  writePiece: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  writeError: (text) => process.stderr.write(text),
  writeFiles,
  writeTree,
  showProgress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001B[K${text}`) : null,
  width: process.stdout.isTTY ? process.stdout.columns : undefined,
})
