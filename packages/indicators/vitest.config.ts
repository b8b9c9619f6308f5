import { defineConfig } from 'vitest/config'

export default defineConfig({
  // What takes long or an engine of its own is run by npm run test:endurance.
  // On a busy machine a test waits longer, and is no less right.
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/build-command.ts'],
    testTimeout: 60_000,
  },
})
