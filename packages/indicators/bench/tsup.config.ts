import { defineConfig } from 'tsup'

/** Measured is what tsup builds, as users have it, not what a loader makes of the source. */
export default defineConfig({
  entry: ['bench/main.ts', 'bench/warm.ts', 'bench/cold.ts', 'bench/memory.ts'],
  format: ['esm'],
  outDir: 'node_modules/.kotipesa-indicators-bench',
  skipNodeModulesBundle: true,
  // It finds its own files beside itself.
  esbuildOptions: (options) => {
    options.external = ['../../scripts/database/temporary.mjs']
  },
  splitting: false,
  clean: true,
  silent: true,
})
