import { defineConfig } from 'vitest/config'

// These tests start real processes on a machine with few cores: one file after another, with patience. One may fail by
// the machine alone and is tried once more; npm test names what passed only then.
// What a page was found to be is said whole, not as "Array(1)".
const patient = {
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 300_000,
  chaiConfig: { truncateThreshold: 0 },
  expect: { poll: { timeout: 20_000 } },
  retry: 1,
}

/** Each of the projects in a browser has a product of its own, so that they can run beside each other. */
const globalSetup = ['support/product.ts']

export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      { test: { ...patient, name: 'start', include: ['start/**/*.test.ts'] } },
      { test: { ...patient, name: 'e2e', include: ['e2e/**/*.test.ts'], globalSetup } },
      { test: { ...patient, name: 'accessibility', include: ['accessibility/**/*.test.ts'], globalSetup } },
    ],
  },
})
