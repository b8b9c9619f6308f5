import { Bench } from 'tinybench'

/** Milliseconds of a number of runs. */
export interface Times {
  readonly fastest: number
  readonly median: number
  /** Processor time of this process in the cheapest run, all threads; says nothing of work done by another process. */
  readonly cpu: number
}

/** Milliseconds for which a task is run before its runs count: until it is compiled. At least one run. */
const warmupTime = 2000

/** Runs a task a number of times. */
export async function measure(runs: number, task: () => unknown): Promise<Times> {
  const cpu: number[] = []
  const bench = new Bench({ iterations: runs, time: 0, warmup: true, warmupIterations: 1, warmupTime })
  bench.add('task', async () => {
    const before = process.cpuUsage()
    await task()
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
  })
  const [done] = await bench.run()
  if (done === undefined || !('latency' in done.result)) {
    throw new Error('the measurement failed', { cause: done?.result })
  }
  const { min, p50 } = done.result.latency
  return { fastest: min, median: p50, cpu: Math.min(...cpu) }
}
