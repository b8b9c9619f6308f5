import { defineConfig } from 'vitest/config'

export default defineConfig({
  // On a busy machine a test waits longer, and is no less right.
  test: { testTimeout: 60_000 },
})
