import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bundleInput, bundleInput2, report, team, training } from '../testing/bundle'

interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [inject('command'), ...args], (_error, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    )
  })
}

const first = bundleInput({
  notice: 'Esimerkki',
  teams: [team('a')],
  teamReports: [report('a', '2024-04-09', { children: 74, caseHolders: 2.5 })],
  trainings: [training('k', '2018-03-09', { teams: ['a'] })],
})

let folder = ''
function file(name: string): string {
  return join(folder, name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotipesa-migrate-'))
  writeFileSync(file('first.json'), JSON.stringify(first))
  writeFileSync(file('silent.json'), JSON.stringify({ ...first, notice: null }))
  writeFileSync(file('second.json'), JSON.stringify(bundleInput2()))
  writeFileSync(file('wrong.json'), JSON.stringify({ ...first, questions: [] }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('migrate', () => {
  it('writes the same facts as version 2, with nothing guessed', async () => {
    const { code, output, errors } = await run('migrate', file('first.json'))
    expect([code, errors]).toEqual([0, ''])
    const migrated = JSON.parse(output)
    const { facts, notice, ...rest } = migrated
    expect([facts, notice]).toEqual([2, { fi: 'Esimerkki', sv: 'Esimerkki', en: 'Esimerkki' }])
    const known = ['generatedAt', 'regions', ...Object.keys(first).filter((key) => Array.isArray(first[key as never]))]
    expect(Object.keys(rest).sort()).toEqual([...new Set(known)].sort())
    expect(Object.keys(rest.teamReports[0])).not.toContain('people')
    expect(rest.trainings).toEqual(first.trainings)
  })

  it('leaves a missing notice missing, and what it writes gives every figure that version 1 gives', async () => {
    const { output } = await run('migrate', file('silent.json'))
    expect(JSON.parse(output).notice).toBeNull()
    writeFileSync(file('migrated.json'), output)
    const [before = [], after = []] = await Promise.all(
      ['silent.json', 'migrated.json'].map(async (name): Promise<{ state: string }[]> => {
        const computed = await run('compute', file(name), '--periods', '2018..2024')
        return JSON.parse(computed.output).results
      }),
    )
    const told = before.flatMap(({ state }, index) => (state === 'no-data' ? [] : [index]))
    expect(told.length).toBeGreaterThan(100)
    expect(told.map((index) => after[index])).toEqual(told.map((index) => before[index]))
  })

  it.each([
    ['facts of version 2', 'second.json', 'is of facts version 2 already: expected facts of version 1'],
    ['what version 1 does not know', 'wrong.json', 'questions'],
    ['a file that is not there', 'nowhere.json', 'cannot read'],
  ])('refuses %s with exit 2 and writes nothing', async (_what, name, words) => {
    expect(await run('migrate', file(name))).toEqual({ code: 2, output: '', errors: expect.stringContaining(words) })
  })
})
