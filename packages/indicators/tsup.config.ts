import { rmSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Before both builds rather than by `clean` of one, which could take away what the other has written.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  {
    entry: { index: 'src/index.ts', engine: 'src/without-catalogue.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    treeshake: true,
  },
  { entry: ['src/cli.ts'], format: ['esm'], treeshake: true },
])
