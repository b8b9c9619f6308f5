import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/build-if-stale.ts'],
    // The consumer's installation and its type checks take seconds each.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
