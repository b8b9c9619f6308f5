import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'messages/**/*.test.ts'],
    environment: 'node',
    // It imports Next in a way that only a bundler understands.
    server: { deps: { inline: ['next-intl'] } },
  },
})
