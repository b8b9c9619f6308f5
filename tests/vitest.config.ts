import { defineConfig } from 'vitest/config'

// These tests start real processes on a machine with few cores: one file after another, with patience.
const patient = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 300_000 }

export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      { test: { ...patient, name: 'start', include: ['start/**/*.test.ts'] } },
      { test: { ...patient, name: 'e2e', include: ['e2e/**/*.test.ts'], globalSetup: ['e2e/product.ts'] } },
    ],
  },
})
