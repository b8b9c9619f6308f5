import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What HiGHS gives for a model. */
export interface Solution {
  readonly status: string
  readonly objective: number
  /** Names of the variables that are 1. */
  readonly chosen: readonly string[]
}

/** Solves models one after another, in a thread of its own. */
export interface Solver {
  solve(lp: string, options?: Readonly<Record<string, number | string | boolean>>): Promise<Solution>
}

/** Runs in the thread: HiGHS answers only when it is done, and meanwhile nothing else would be answered. */
const code = `
  const { parentPort, workerData } = require('node:worker_threads')
  const loading = require(workerData.highs)()
  parentPort.on('message', async ({ lp, options }) => {
    try {
      const { Status, ObjectiveValue, Columns } = (await loading).solve(lp, options)
      const chosen = Object.entries(Columns).filter(([, { Primal }]) => Primal > 0.5).map(([name]) => name)
      parentPort.postMessage({ status: Status, objective: ObjectiveValue, chosen })
    } catch (error) {
      parentPort.postMessage({ problem: String(error) })
    }
  })`

/** The place of the solver among the portal's packages. Its WebAssembly lies beside it, so it is no part of a bundle. */
function highsPath(): string {
  return createRequire(join(process.cwd(), 'package.json')).resolve('highs')
}

/** The same every time, as long as the time does not run out. */
const always = { random_seed: 1, threads: 1, parallel: 'off', mip_rel_gap: 0, mip_abs_gap: 0.5 } as const

/** Gives work a solver in a thread of its own, which ends with it. */
export async function withSolver<Result>(work: (solver: Solver) => Promise<Result>): Promise<Result> {
  const worker = new Worker(code, { eval: true, workerData: { highs: highsPath() } })
  function solve(lp: string, options: Readonly<Record<string, number | string | boolean>> = {}): Promise<Solution> {
    return new Promise((resolve, reject) => {
      worker.removeAllListeners('message').removeAllListeners('error')
      worker.once('error', reject)
      worker.once('message', (answer: Solution | { readonly problem: string }) => {
        if ('problem' in answer) reject(new Error(`HiGHS could not solve the model: ${answer.problem}`))
        else resolve(answer)
      })
      worker.postMessage({ lp, options: { ...always, ...options } }, [])
    })
  }
  try {
    return await work({ solve })
  } finally {
    await worker.terminate()
  }
}
