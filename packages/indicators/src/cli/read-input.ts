import { constants } from 'node:buffer'
import { open, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { getHeapStatistics } from 'node:v8'
import { decodeJson } from '../json/decode-json'
import { JsonError } from '../json/json-error'
import { UsageError } from './usage-error'

const megabyte = 1_000_000
const readAtOnce = 16 * megabyte

/** The longest text that JavaScript can hold, about 537 MB. */
export const longestInput = constants.MAX_STRING_LENGTH

/** Memory that reading, checking and computing takes for each byte of a bundle: a bundle of 518 MB took 1.4 GB. */
export const memoryPerByte = 3

/** What is done about input that is too large; every problem of size says it. */
const advice = 'Divide the facts by region: a region’s figures need only its own records and those they refer to.'
const adviceOfLength = 'Or give them a record a line, in a file .ndjson (see convert --help).'

/** A size as people say it: `612 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / megabyte))} MB`
}

/**
 * @param bytes how large the input is, so far as it is known
 * @param heap how much memory Node.js may use
 * @throws {UsageError} when the input is longer than a text can be, or its records would not fit in memory
 */
export function requireReadable(source: string, bytes: number, heap = getHeapStatistics().heap_size_limit): void {
  if (bytes > longestInput) {
    throw new UsageError(
      `${source} is larger than ${megabytes(longestInput)}, the most that can be read. ${advice} ${adviceOfLength}`,
    )
  }
  requireMemory(source, bytes, heap)
}

/** @throws {UsageError} when the records of the input would not fit in memory */
export function requireMemory(source: string, bytes: number, heap: number): void {
  const needed = bytes * memoryPerByte
  if (needed > heap) {
    const more = Math.ceil(needed / (1024 * 1024))
    throw new UsageError(
      `${source} is ${megabytes(bytes)} and needs about ${megabytes(needed)} of memory, but Node.js may use ` +
        `${megabytes(heap)}. Give it more with NODE_OPTIONS=--max-old-space-size=${more}. ${advice}`,
    )
  }
}

type OnProgress = (bytes: number, of: number | null) => void

async function readStream(stream: Readable, source: string, of: number | null, onProgress?: OnProgress) {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    requireReadable(source, bytes)
    onProgress?.(bytes, of)
  }
  return Buffer.concat(chunks, bytes)
}

/** Reads a file into one buffer of its size, so that it is never in memory twice. */
async function readWhole(file: FileHandle, size: number, onProgress?: OnProgress): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(size)
  let bytes = 0
  while (bytes < size) {
    const { bytesRead } = await file.read(buffer, bytes, Math.min(readAtOnce, size - bytes))
    if (bytesRead === 0) break
    bytes += bytesRead
    onProgress?.(bytes, size)
  }
  return buffer.subarray(0, bytes)
}

async function readPath(path: string, onProgress?: OnProgress): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    requireReadable(path, size)
    // A pipe has no size.
    if (size === 0) return await readStream(file.createReadStream({ autoClose: false }), path, null, onProgress)
    return await readWhole(file, size, onProgress)
  } finally {
    await file.close()
  }
}

/**
 * Reads a file, or standard input when the path is `-`. The text is UTF-8; a byte-order mark is dropped.
 *
 * @throws {UsageError} when it cannot be read, is too large or is not UTF-8
 */
export async function readInput(path: string, onProgress?: OnProgress): Promise<string> {
  const source = path === '-' ? 'standard input' : path
  try {
    const content =
      path === '-' ? await readStream(process.stdin, source, null, onProgress) : await readPath(path, onProgress)
    return decodeJson(content)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    if (cause instanceof JsonError) throw new UsageError(`${source}: ${cause.message}`, { cause })
    throw new UsageError(`cannot read ${source}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
