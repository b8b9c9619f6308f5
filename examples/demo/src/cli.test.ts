import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
function run(...args: string[]) {
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 20_000_000 })
}

describe('the command', () => {
  it('writes one import bundle to standard output', () => {
    const { status, stdout } = run('--seed', '7', '--until', '2018-12-31')
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'facts',
      'details',
      'people',
      'rounds',
      'registrations',
      'plannedMeetings',
      'plannedEvents',
      'trails',
      'feedback',
      'objectives',
      'partners',
      'findings',
      'informationRequests',
      'supportTallies',
      'expertOccasions',
      'surveyRounds',
      'savedViews',
      'givenFigures',
      'figureNotes',
      'figureSharing',
    ])
    expect(JSON.parse(stdout).facts.generatedAt).toBe('2018-12-31T12:00:00Z')
  })

  it('exits with 2, says why and writes nothing for a bad argument', () => {
    const { status, stdout, stderr } = run('--seed', 'many')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('--seed: expected a whole number from 0 to 4294967295, got "many"')
    expect(stderr).toContain('usage:')
  })
})
