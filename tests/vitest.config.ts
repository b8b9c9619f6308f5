import { defineConfig } from 'vitest/config'

// These tests start real processes on a machine with few cores: one file after another, with patience.
export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
})
