import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { bundleInput, heldBy, report, team, trainer, training } from './bundle'
import { ownDefinition } from './own-definition'

/** The facts of `facts.json`: three teams of Pirkanmaa, two of them trained, a pair of trainers and a target. */
export const commandInput = bundleInput({
  generatedAt: '2024-11-22T06:00:00Z',
  teams: [team('a'), team('b'), team('c')],
  teamReports: [report('a', '2024-04-09', { children: 74, caseHolders: 3 })],
  trainings: [training('k', '2018-03-09', { teams: ['a', 'b'], trainers: [heldBy('p'), heldBy('q')] })],
  trainers: [trainer('p', { timeShare: 0.3 }), trainer('q', { timeShare: 0.3 })],
  targets: [{ indicator: 'team-training-coverage', region: '08', period: '2023', value: 0.8 }],
})

const files = {
  'facts.json': commandInput,
  'own.json': ownDefinition,
  'owns.json': [
    { ...ownDefinition, id: 'one' },
    { ...ownDefinition, id: 'two' },
  ],
  'wrong.json': [ownDefinition, { ...ownDefinition, unit: 'percent', numerator: { sum: 'x' } }],
  'taken.json': { ...ownDefinition, id: 'agreements' },
}

/** What running the command gave. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** A folder with files for the command, there for the tests of a file, in which it is run as a process. */
export function commandFolder() {
  const command = inject('command')
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kotipesa-indicators-'))
    for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value))
    writeFileSync(join(folder, 'broken.json'), '{')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    file: (name: string) => join(folder, name),
    run: (args: readonly string[], input?: string): Promise<Outcome> =>
      new Promise((resolve) => {
        const options = { maxBuffer: 100_000_000, cwd: folder }
        const child = execFile(process.execPath, [command, ...args], options, (_error, output, errors) =>
          resolve({ code: child.exitCode, output, errors }),
        )
        child.stdin?.end(input)
      }),
  }
}
