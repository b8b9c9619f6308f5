import { defineConfig } from 'vitest/config'

export default defineConfig({
  // On a busy machine a test waits longer, and is no less right.
  test: { globalSetup: ['src/testing/build-command.ts'], testTimeout: 60_000 },
})
