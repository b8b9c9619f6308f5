import { readRestoreOptions, restoreUsage } from './backup/options.mjs'
import { runEntry } from './toolchain/entry.mjs'

// npm run restore: puts an archive of npm run backup in the place of what is there. What it does stands in backup/restore.mjs.
const options = readRestoreOptions(process.argv.slice(2))
if (options === 'help') process.stdout.write(restoreUsage)
else if (typeof options === 'string') {
  process.stderr.write(`${options}\n`)
  process.exitCode = 2
} else {
  await runEntry(import.meta.url, async (context) => {
    const { restore } = await import('./backup/restore.mjs')
    return restore(context, options)
  })
}
