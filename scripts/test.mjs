import { runEntry } from './toolchain/entry.mjs'

// npm test: everything that must hold, stage by stage. The stages stand in test/main.mjs.
if (process.argv.length > 2) {
  process.stderr.write('npm test takes no arguments. One package alone: pnpm --filter @kotipesa/domain test\n')
  process.exitCode = 2
} else {
  await runEntry(import.meta.url, async (context) => {
    const { test } = await import('./test/main.mjs')
    return test(context)
  })
}
