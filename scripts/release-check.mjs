import { runEntry } from './toolchain/entry.mjs'

// npm run release:check: whether what stands here may be released. What it looks at stands in release/check.mjs.
await runEntry(import.meta.url, async (context) => {
  const { checkRelease } = await import('./release/check.mjs')
  return checkRelease(context)
})
