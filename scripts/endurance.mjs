import { runEntry } from './toolchain/entry.mjs'

// npm run test:endurance: what takes too long for npm test. The runs stand in endurance/main.mjs.
await runEntry(import.meta.url, async (context) => {
  const { endure } = await import('./endurance/main.mjs')
  return endure(context, process.argv.slice(2))
})
