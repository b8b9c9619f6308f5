import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests } from '../../scripts/test/counts.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kotipesa-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Result {
  passed?: number
  pending?: number
  files?: { status: string; message?: string; tests?: [string, string, ...string[]][] }[]
}

function reportOf({ passed = 0, pending = 0, files = [] }: Result): string {
  const file = path.join(folder, `${Math.random()}.json`)
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: passed,
      numPendingTests: pending,
      numTodoTests: 0,
      testResults: files.map(({ status, message = '', tests = [] }) => ({
        name: 'a.test.ts',
        status,
        message,
        assertionResults: tests.map(([fullName, outcome, ...failureMessages]) => ({
          fullName,
          status: outcome,
          failureMessages,
        })),
      })),
    }),
  )
  return file
}

describe('counting one run of vitest', () => {
  it('counts what passed', async () => {
    await expect(countTests(reportOf({ passed: 3 }), 'p', null)).resolves.toEqual({
      passed: 3,
      failures: [],
      unsteady: [],
    })
  })

  it('names what failed and how it says so', async () => {
    const file = reportOf({
      passed: 1,
      files: [
        {
          status: 'failed',
          tests: [
            ['adds', 'passed'],
            ['subtracts', 'failed', 'Error: 1 is not 2\n  at line 3'],
            ['divides', 'failed'],
          ],
        },
      ],
    })
    await expect(countTests(file, 'p', 'code 1')).resolves.toEqual({
      passed: 1,
      failures: ['p: subtracts: Error: 1 is not 2', 'p: divides'],
      unsteady: [],
    })
  })

  it('says a long message in one line, without its stack and its middle', async () => {
    const message = `Error: it ended:\n  ✗ Building\n${'x'.repeat(1000)}\nthe reason\n    at start.ts:1:2`
    const file = reportOf({ passed: 1, files: [{ status: 'failed', tests: [['starts', 'failed', message]] }] })
    const { failures } = await countTests(file, 'p', 'code 1')
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatch(/^p: starts: Error: it ended: \| ✗ Building \| x+ … x+ \| the reason$/)
    expect(failures[0]?.length).toBeLessThan(850)
  })

  it('names what passed only when it was tried again', async () => {
    const file = reportOf({
      passed: 2,
      files: [
        {
          status: 'passed',
          tests: [
            ['adds', 'passed'],
            ['opens', 'passed', 'TimeoutError: 20 s\n  at line 3'],
          ],
        },
      ],
    })
    await expect(countTests(file, 'p', null)).resolves.toEqual({
      passed: 2,
      failures: [],
      unsteady: ['p: opens: TimeoutError: 20 s'],
    })
  })

  it.each([
    [
      'a run without a report',
      () => path.join(folder, 'none.json'),
      'code 134',
      'p: ended before it counted its tests (code 134)',
    ],
    [
      'a file that could not run',
      () => reportOf({ passed: 1, files: [{ status: 'failed', message: 'no such module\nat' }] }),
      'code 1',
      'p: a.test.ts could not run: no such module',
    ],
    [
      'a bad end without a failed test',
      () => reportOf({ passed: 1 }),
      'code 1',
      'p: ended with code 1 although no test failed',
    ],
    ['a run of no test', () => reportOf({}), null, 'p: ran no test'],
    ['tests left out', () => reportOf({ passed: 1, pending: 2 }), null, 'p: 2 tests were left out'],
  ])('takes %s for a failure', async (_, file, ending, failure) => {
    await expect(countTests(file(), 'p', ending)).resolves.toMatchObject({ failures: [failure] })
  })
})
