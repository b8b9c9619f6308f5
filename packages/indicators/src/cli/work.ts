import type { Facts } from '../facts/facts-schema'
import { parseFacts, parseFactsJson } from '../facts/parse-facts'
import type { Console } from './console'
import { megabytes } from './read-input'
import { holdsRecords, readRecords } from './read-records'

/** Input from which work takes long enough for progress to be worth showing. */
const largeInput = 5_000_000

/** Work on a bundle that says, when it is long and someone watches, what it is doing. */
export interface Work {
  readonly facts: Facts
  /** Does the next part of the work, saying what it is. */
  readonly step: <Result>(text: string, work: () => Result) => Result
}

/** Reads and checks a bundle. */
export async function startWork(path: string, console: Console): Promise<Work> {
  const { showProgress } = console
  let isLong = false
  function show(text: string) {
    if (isLong) showProgress?.(text)
  }
  function showReading(bytes: number, of: number | null) {
    isLong ||= (of ?? bytes) >= largeInput
    show(
      of === null ? `reading: ${megabytes(bytes)}` : `reading: ${Math.floor((bytes / of) * 100)} % of ${megabytes(of)}`,
    )
  }
  function step<Result>(text: string, work: () => Result): Result {
    show(text)
    return work()
  }
  if (holdsRecords(path)) {
    const bundle = await readRecords(path, showReading)
    return { facts: step('checking', () => parseFacts(bundle)), step }
  }
  const content = await console.readInput(path, showReading)
  const facts = step(`checking ${megabytes(content.length)}`, () => parseFactsJson(content))
  return { facts, step }
}
