import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSupervisor } from '../../scripts/process/supervisor.mjs'
import { isRunning } from '../../scripts/process/tree.mjs'
import { temporaryFolder } from '../support/temporary-folder'

const folder = temporaryFolder()
const scripts = path.resolve(import.meta.dirname, '../../scripts')
const entry = path.join(scripts, 'toolchain/entry.mjs')

/** Writes down its own process id and the order in which it was told to stop. */
function sleeper(name: string, onTerm: string): string {
  return `
  const { appendFileSync, writeFileSync } = require('node:fs')
  writeFileSync('${name}.pid', String(process.pid))
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {
    ${onTerm}
    appendFileSync('order', '${name} ')
    process.exit()
  })
  setInterval(() => undefined, 1000)`
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'app.cjs'), sleeper('app', ''))
  writeFileSync(
    path.join(folder, 'slow.cjs'),
    sleeper('slow', "require('node:child_process').execFileSync('sleep', ['0.7'])"),
  )
  writeFileSync(path.join(folder, 'database.cjs'), sleeper('database', ''))
  // A build tool whose child leads a group of its own and does not listen to it.
  writeFileSync(
    path.join(folder, 'tool.cjs'),
    `
    const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"
    const child = require('node:child_process').spawn(process.execPath, ['-e', deaf],
      { detached: true, stdio: 'ignore' })
    require('node:fs').writeFileSync('tool-child.pid', String(child.pid))
    setInterval(() => undefined, 1000)`,
  )
  writeFileSync(
    path.join(folder, 'brief.cjs'),
    "require('node:fs').appendFileSync('starts', 'x'); setTimeout(() => process.exit(7), 50)",
  )
  // Keeps its arguments running: after a quick end at once again, at most three times.
  writeFileSync(
    path.join(folder, 'keep.mjs'),
    `
    import { runEntry } from '${entry}'
    import { keepRunning } from '${scripts}/process/keep.mjs'
    await runEntry(import.meta.url, async (context) => {
      const parts = await Promise.all(process.argv.slice(2).map(async (name) => {
        const launch = () => context.supervisor.launch(name, process.execPath, [name + '.cjs'],
          { cwd: '${folder}', stdio: 'ignore' })
        return { name, log: name + '.log', launch, child: await launch(), isWell: async () => true }
      }))
      await new Promise((resolve) => setTimeout(resolve, 400))
      console.log('up')
      return keepRunning(context, parts, { settled: 10_000, first: 10, attempts: 3 })
    })`,
  )
  writeFileSync(
    path.join(folder, 'main.mjs'),
    `
    import { runEntry } from '${entry}'
    await runEntry(import.meta.url, async ({ supervisor }) => {
      const launch = (name, last = false) => supervisor.launch(name, process.execPath, [name + '.cjs'],
        { cwd: '${folder}', stdio: 'ignore', stopSignal: last ? 'SIGINT' : 'SIGTERM', last })
      await launch('database', true)
      for (const name of process.argv.slice(2)) await launch(name)
      await new Promise((resolve) => setTimeout(resolve, 400))
      console.log('up')
      return supervisor.interrupted
    })`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function pidOf(name: string): number {
  return Number(readFileSync(path.join(folder, `${name}.pid`), 'utf8'))
}
function order(): string {
  return readFileSync(path.join(folder, 'order'), 'utf8').trim()
}

interface Running {
  child: ReturnType<typeof spawn>
  ended: Promise<number | null>
  output: () => string
}

function run(...names: string[]): Promise<Running> {
  return runProgram('main.mjs', names)
}

async function runProgram(program: string, names: readonly string[]): Promise<Running> {
  rmSync(path.join(folder, 'order'), { force: true })
  const child = spawn(process.execPath, [path.join(folder, program), ...names], {
    env: { ...process.env, KOTIPESA_RERUN: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('up')) resolve()
    })
  })
  return { child, ended, output: () => output }
}

describe('what npm start started', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'stops at %s, the database after the applications',
    async (signal) => {
      const { child, ended } = await run('app', 'slow')
      child.kill(signal)
      expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143)
      expect(order()).toBe('app slow database')
      expect(['app', 'slow', 'database'].filter((name) => isRunning(pidOf(name)))).toEqual([])
    },
  )

  it('stops with its children that left its group', async () => {
    const { child, ended } = await run('tool')
    expect(isRunning(pidOf('tool-child'))).toBe(true)
    child.kill('SIGTERM')
    await ended
    expect(isRunning(pidOf('tool-child'))).toBe(false)
  }, 30_000)

  it('is stopped in the same order when npm start itself is killed', async () => {
    const { child, ended } = await run('app', 'slow')
    child.kill('SIGKILL')
    await ended
    await vi.waitFor(
      () => {
        expect(order()).toBe('app slow database')
      },
      { timeout: 10_000, interval: 100 },
    )
  })

  it('takes the two signals of one Ctrl-C under npm for one, and a later one for impatience', async () => {
    const { child, ended } = await run('app', 'slow')
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(order()).toBe('app slow database')

    const second = await run('tool')
    second.child.kill('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(isRunning(pidOf('tool-child'))).toBe(true)
    second.child.kill('SIGINT')
    await second.ended
    expect(isRunning(pidOf('tool-child'))).toBe(false)
  }, 30_000)

  it('stops when the process that started npm start is gone', async () => {
    rmSync(path.join(folder, 'order'), { force: true })
    rmSync(path.join(folder, 'app.pid'), { force: true })
    const shell = spawn('/bin/sh', ['-c', `"${process.execPath}" "${folder}/main.mjs" app; true`], {
      env: { ...process.env, KOTIPESA_RERUN: '1' },
      stdio: 'ignore',
    })
    await vi.waitFor(
      () => {
        expect(isRunning(pidOf('app'))).toBe(true)
      },
      { timeout: 10_000 },
    )
    execFileSync('kill', ['-9', String(shell.pid)])
    await vi.waitFor(
      () => {
        expect(order()).toBe('app database')
      },
      { timeout: 10_000, interval: 100 },
    )
  })
})

describe('a part that ends by itself', () => {
  it('is started again, which is said, and stops with the rest', async () => {
    const { child, ended, output } = await runProgram('keep.mjs', ['app', 'slow'])
    const before = pidOf('app')
    process.kill(before, 'SIGKILL')
    await vi.waitFor(
      () => {
        expect(pidOf('app')).not.toBe(before)
        expect(output()).toContain('App answers again.')
      },
      { timeout: 10_000, interval: 50 },
    )
    expect(output()).toContain('App ended by itself (signal SIGKILL); it is started again in 0.01 s. See app.log.')
    expect(output()).not.toContain('Slow')
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(['app', 'slow'].filter((name) => isRunning(pidOf(name)))).toEqual([])
  })

  it('is given up after so many quick ends, with a sentence and exit code 1, and the rest is stopped', async () => {
    rmSync(path.join(folder, 'starts'), { force: true })
    const { ended, output } = await runProgram('keep.mjs', ['app', 'brief'])
    expect(await ended).toBe(1)
    expect(readFileSync(path.join(folder, 'starts'), 'utf8')).toBe('xxxx')
    expect(output()).toContain(
      'Brief ended by itself (code 7), 4 times in a row within 10 s of its start: see brief.log, then start again.',
    )
    expect(output().match(/it is started again in [\d.]+ s/g)).toEqual(
      ['0.01', '0.02', '0.04'].map((seconds) => `it is started again in ${seconds} s`),
    )
    expect(isRunning(pidOf('app'))).toBe(false)
  })
})

describe('the supervisor', () => {
  it('says which program it could not start', async () => {
    await expect(createSupervisor().launch('the portal', '/no/such/program', [])).rejects.toThrow(
      'Could not start the portal (/no/such/program).',
    )
  })
})
