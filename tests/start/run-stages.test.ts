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

  it('run as many at once as asked, the first that can before the others', async () => {
    const events: string[] = []
    function stage(name: string, needs: readonly string[], turns: number): Parameters<typeof runStages>[1][number] {
      return {
        name,
        needs,
        run: async () => {
          events.push(`${name} begins`)
          for (let turn = 0; turn < turns; turn++) await Promise.resolve()
          events.push(`${name} ends`)
        },
      }
    }
    await runStages(
      report,
      [stage('Build', [], 1), stage('Browser', ['Build'], 90), stage('A', [], 30), stage('B', [], 1)],
      2,
    )
    expect(events).toEqual([
      'Build begins',
      'A begins',
      'Build ends',
      'Browser begins',
      'A ends',
      'B begins',
      'B ends',
      'Browser ends',
    ])
  })

  it('name failures in the order of the stages, whichever ends first', async () => {
    const total = await runStages(
      report,
      [
        { name: 'Slow', run: () => new Promise((_, reject) => setImmediate(() => reject(new Failure('slow')))) },
        { name: 'Quick', run: () => Promise.reject(new Failure('quick')) },
      ],
      2,
    )
    expect(total.failures).toEqual(['Slow: slow', 'Quick: quick'])
  })

  it('say so when a stage needs what is not there', async () => {
    const stages = [{ name: 'A', needs: ['B'], run: async () => undefined }]
    await expect(runStages(report, stages)).rejects.toThrow('No stage can run: A')
  })

  it('stop at once when a person stops them', async () => {
    const stages = [{ name: 'A', run: () => Promise.reject(new Interrupted('SIGINT')) }]
    await expect(runStages(report, stages)).rejects.toThrow('stopped (SIGINT)')
  })
})
