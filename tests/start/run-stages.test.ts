import { describe, expect, it } from 'vitest'
import { Failure, Interrupted } from '../../scripts/lib/failure.mjs'
import { runStages } from '../../scripts/test/run-stages.mjs'

interface Progress {
  detail: () => void
  outcome: () => void
  failed: () => void
}

const lines: string[] = []
const report = {
  line: (text: string): void => {
    lines.push(text)
  },
  step: <Result>(_: string, action: (progress: Progress) => Promise<Result>): Promise<Result> =>
    action({ detail: () => undefined, outcome: () => undefined, failed: () => undefined }),
}

describe('the stages of npm test', () => {
  it('add up what passed', async () => {
    const total = await runStages(report, [
      { name: 'A', run: async () => ({ passed: 2, failures: [], unsteady: ['a'] }) },
      { name: 'B', run: async () => undefined },
      { name: 'C', run: async () => ({ passed: 3, failures: [], unsteady: [] }) },
    ])
    expect(total).toEqual({ passed: 5, failures: [], unsteady: ['a'] })
  })

  it('count a stage that throws, and every stage that needs it, as failed', async () => {
    const total = await runStages(report, [
      { name: 'Build', run: () => Promise.reject(new Failure('The build failed.', { details: ['error: x'] })) },
      { name: 'Browser tests', needs: ['Build'], run: () => Promise.reject(new Error('must not run')) },
      { name: 'After that', needs: ['Browser tests'], run: () => Promise.reject(new Error('must not run')) },
      { name: 'Lint', run: async () => ({ passed: 1, failures: [], unsteady: [] }) },
    ])
    expect(total).toEqual({
      passed: 1,
      failures: [
        'Build: The build failed.',
        'Browser tests: not run, because Build failed',
        'After that: not run, because Browser tests failed',
      ],
      unsteady: [],
    })
    expect(lines).toContain('      error: x')
  })

  it('stop at once when a person stops them', async () => {
    const stages = [{ name: 'A', run: () => Promise.reject(new Interrupted('SIGINT')) }]
    await expect(runStages(report, stages)).rejects.toThrow('stopped (SIGINT)')
  })
})
