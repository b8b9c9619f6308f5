import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { getHeapStatistics } from 'node:v8'
import { collectFacts } from '../facts/facts-records'
import { FactsError } from '../facts/facts-error'
import { requireMemory } from './read-input'
import { UsageError } from './usage-error'

/** Whether a path is one of facts a record a line. */
export function holdsRecords(path: string): boolean {
  return path.endsWith('.ndjson')
}

/**
 * Reads facts a record a line: never more than a line of text is in memory beside the records.
 *
 * @returns the bundle, not checked yet
 * @throws {UsageError} when it cannot be read or its records would not fit in memory
 * @throws {FactsError} when a line is not one record of one table
 */
export async function readRecords(
  path: string,
  onProgress?: (bytes: number, of: number) => void,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const file = await open(path)
    const { size } = await file.stat()
    requireMemory(path, size, getHeapStatistics().heap_size_limit)
    const collector = collectFacts()
    const stream = file.createReadStream({ highWaterMark: 1024 * 1024 })
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      collector.add(line.startsWith('\uFEFF') ? line.slice(1) : line)
      onProgress?.(stream.bytesRead, size)
    }
    return collector.bundle
  } catch (cause) {
    if (cause instanceof UsageError || cause instanceof FactsError) throw cause
    throw new UsageError(`cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
