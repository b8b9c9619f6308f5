import { readBackupOptions, backupUsage } from './backup/options.mjs'
import { runEntry } from './toolchain/entry.mjs'

// npm run backup: everything into one archive, while people work. What it does stands in backup/backup.mjs.
const options = readBackupOptions(process.argv.slice(2))
if (options === 'help') process.stdout.write(backupUsage)
else if (typeof options === 'string') {
  process.stderr.write(`${options}\n`)
  process.exitCode = 2
} else {
  await runEntry(import.meta.url, async (context) => {
    const { backup } = await import('./backup/backup.mjs')
    return backup(context, options)
  })
}
