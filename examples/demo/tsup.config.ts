import { defineConfig } from 'tsup'

export default defineConfig([
  { entry: ['src/index.ts'], format: ['esm'], dts: true, clean: true, treeshake: true },
  { entry: ['src/cli.ts'], format: ['esm'], banner: { js: '#!/usr/bin/env node' } },
])
