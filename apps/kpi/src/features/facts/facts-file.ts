import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FactsError, factsPartsSchema, mergeParts } from '@kotipesa/indicators'
import { z } from 'zod'
import type { KnownFacts } from './facts-state'

const fileSchema = z.object({ source: factsPartsSchema, confirmedAt: z.iso.datetime() })

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Keeps the last good facts over a restart in `last-facts.json` of a folder. */
export interface FactsFile {
  /** Null when there are none or the file is damaged: then it is as if there had never been any. */
  read(): Promise<KnownFacts | null>
  write(known: KnownFacts): Promise<void>
}

/** @param folder made when missing; the file is readable to its owner only and replaced as a whole */
export function createFactsFile(folder: string): FactsFile {
  const path = join(folder, 'last-facts.json')
  return {
    read: async () => {
      try {
        const { source, confirmedAt } = fileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
        return { facts: mergeParts(source), source, confirmedAt: new Date(confirmedAt) }
      } catch (error) {
        const isDamaged = error instanceof FactsError || error instanceof z.ZodError || error instanceof SyntaxError
        if (isMissing(error) || isDamaged) return null
        throw error
      }
    },
    write: async ({ source, confirmedAt }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const temporary = `${path}.${randomUUID()}.tmp`
      try {
        await writeFile(temporary, JSON.stringify({ source, confirmedAt }), { mode: 0o600 })
        await rename(temporary, path)
      } finally {
        await rm(temporary, { force: true })
      }
    },
  }
}
