import { truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indicatorIds } from '../catalogue/indicator-ids'
import { commandFolder, commandInput as input } from '../testing/command-folder'
import type { Console } from './console'
import { readInput, requireReadable } from './read-input'
import { run as runInProcess } from './run'
import { UsageError } from './usage-error'

const { file, run } = commandFolder()

describe('large input', () => {
  /** The command in this process, as on a terminal. */
  function onTerminal(content: string) {
    const written: string[] = []
    const console: Console = {
      readInput: (_path, onProgress) => {
        onProgress?.(content.length / 2, content.length)
        onProgress?.(content.length, content.length)
        return Promise.resolve(content)
      },
      writeOutput: (text) => written.push(`output ${text.length > 0}`),
      writeError: (text) => written.push(`error ${text}`),
      writePiece: () => Promise.resolve(),
      writeFiles: () => Promise.resolve(),
      writeTree: () => Promise.resolve(),
      showProgress: (text) => written.push(text),
      width: 80,
    }
    return { written, console }
  }

  it('shows progress on a terminal when the work is long, and clears it before the output', async () => {
    const { written, console } = onTerminal(JSON.stringify(input).padEnd(6_000_000))
    expect(await runInProcess(['compute', 'facts.json', '--periods', '2023'], console)).toBe(0)
    expect(written).toEqual([
      'reading: 50 % of 6 MB',
      'reading: 100 % of 6 MB',
      'checking 6 MB',
      'computing: regions 2, periods 1',
      `writing ${3 * indicatorIds.length} results`,
      '',
      'output true',
    ])
  })

  it('shows none when it is short, or no one watches', async () => {
    const { written, console } = onTerminal(JSON.stringify(input))
    await runInProcess(['compute', 'facts.json', '--periods', '2023'], console)
    expect(written).toEqual(['', 'output true'])
    expect((await run(['compute', '-', '--periods', '2023'], JSON.stringify(input).padEnd(6_000_000))).errors).toBe('')
  })

  it('is refused with what to do when it is too long, or would not fit in memory', async () => {
    expect(() => requireReadable('facts.json', 600_000_000)).toThrow(UsageError)
    expect(() => requireReadable('facts.json', 600_000_000)).toThrow(
      'facts.json is larger than 537 MB, the most that can be read. Divide the facts by region',
    )
    expect(() => requireReadable('facts.json', 500_000_000, 1_000_000_000)).toThrow(
      'facts.json is 500 MB and needs about 1500 MB of memory, but Node.js may use 1000 MB. Give it more with ' +
        'NODE_OPTIONS=--max-old-space-size=1431.',
    )
    requireReadable('facts.json', 500_000_000, 2_000_000_000)
    writeFileSync(file('sparse.json'), '')
    truncateSync(file('sparse.json'), 600_000_000)
    const outcome = await run(['check', 'sparse.json'])
    expect(outcome).toMatchObject({ code: 2, output: '' })
    expect(outcome.errors).toContain('sparse.json is larger than 537 MB')
    await expect(readInput(file('facts.json'))).resolves.toBe(JSON.stringify(input))
  })
})
