import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts', 'src/write-page.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  treeshake: true,
})
