import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** What npm start writes into access.json. */
export interface Access {
  portal: string
  kpi: string
  serviceKey: string
  accounts: { email: string; password: string; role: string; regions: string[]; roles?: Record<string, string> }[]
}

/** A running `npm start`, or one that has ended. */
export interface Start {
  readonly process: ChildProcess
  /** What it has printed so far, both streams together. */
  output: () => string
  /** Resolves when it has ended, to its exit code; null after a signal that it did not handle. */
  ended: Promise<number | null>
  /** Resolves when the output holds the text; rejects when it ends before. */
  says: (text: string) => Promise<void>
  access: () => Access
}

/** Starts the product with its own command, as a person would, on a data folder of the test. */
export function start(data: string, environment: Record<string, string>, args: readonly string[] = []): Start {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_URL|PORTAL_.*|KPI_.*|NODE_ENV|VITEST.*|TEST)$/.test(name),
  )
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs'), ...args], {
    cwd: root,
    // Tests sign in with a password alone, unless they are about codes.
    env: { ...Object.fromEntries(inherited), KOTIPESA_DATA: data, SECOND_FACTOR: 'nobody', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  function hear(chunk: Buffer): void {
    text += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  return {
    process: child,
    output: () => text,
    ended,
    says: (wanted) =>
      new Promise((resolve, reject) => {
        function listener(): void {
          if (text.includes(wanted)) resolve()
        }
        listeners.add(listener)
        listener()
        void ended.then(() => reject(new Error(`it ended before it said "${wanted}", but: ${text.slice(-2000)}`)))
      }),
    access: () => JSON.parse(readFileSync(path.join(data, 'access.json'), 'utf8')) as Access,
  }
}

/** Asks a start to stop and waits until it has. */
export async function stop(running: Start, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  running.process.kill(signal)
  return running.ended
}
