import { build } from 'tsup'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built command. */
    command: string
  }
}

/** Builds the command as the package does, but beside `dist`, which others may be reading. */
export default async function buildCommand(project: TestProject): Promise<void> {
  const outDir = 'node_modules/.kotipesa-indicators-test'
  await build({
    entry: ['src/cli.ts'],
    format: ['esm'],
    outDir,
    treeshake: true,
    silent: true,
    config: false,
    clean: true,
  })
  project.provide('command', `${process.cwd()}/${outDir}/cli.js`)
}
