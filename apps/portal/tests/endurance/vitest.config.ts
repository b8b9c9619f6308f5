import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@payload-config': new URL('../../src/payload.config.ts', import.meta.url).pathname } },
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    chaiConfig: { truncateThreshold: 0 },
  },
})
