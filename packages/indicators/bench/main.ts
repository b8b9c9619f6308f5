import { periodsBetween } from '@kotipesa/domain'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { computeIndicators, parseFacts, parseFactsJson, type Facts } from '../src'
import { parseBySchema } from '../src/facts/parse-facts'
import { differences, type Contestant } from './contestant'
import { duckdb } from './duckdb'
import { engine } from './engine'
import { benchFacts } from './facts'
import { measure, type Times } from './measure'
import { postgres } from './postgres'
import { writeTables } from './written-tables'

/*
 * pnpm bench [sizes]: the engine against the same in SQL, in DuckDB and in PostgreSQL; then memory, the nation's size
 * in a fresh process, and the checking of bundles. The three must agree on every figure.
 */

const half = ['2016-H1', '2025-H2'] as const
const periods = periodsBetween(...half)
const nation = 12_000
const checked = 100_000
const given = process.argv.slice(2).map(Number)
const sizes = given.length === 0 ? [10_000, 100_000, 1_000_000] : given

const print = (text = '') => process.stdout.write(`${text}\n`)
const ms = (value: number) => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`
const times = (value: number) => `${value.toFixed(1)} ×`

function printTimes(name: string, { fastest, median, cpu }: Times, engineTimes?: Times): void {
  const columns = [`median ${ms(median).padStart(8)}`, `fastest ${ms(fastest).padStart(8)}`, `processor ${ms(cpu)}`]
  print(`  ${name.padEnd(10)} ${columns.join(', ')}`)
  if (engineTimes === undefined) return
  const byMedian = times(median / engineTimes.median)
  print(`  ${''.padEnd(10)} = ${byMedian} the engine (fastest runs: ${times(fastest / engineTimes.fastest)})`)
}

async function compete(facts: Facts): Promise<Times> {
  const reports = facts.teamReports.length
  const runs = Math.max(11, Math.min(40, Math.round(2_000_000 / reports)))
  const { folder, tables } = writeTables(facts, periods)
  const expected = computeIndicators(facts, { periods })
  print(`${reports.toLocaleString('en')} team reports, ${expected.length.toLocaleString('en')} results`)
  const own = await measure(runs, () => engine(facts, periods).compute())
  printTimes('engine', own)
  const rivals: readonly (readonly [string, () => Promise<Contestant>, number])[] = [
    ['DuckDB', () => duckdb(tables), reports < 500_000 ? 10 : 5],
    ['PostgreSQL', () => postgres(tables), reports < 500_000 ? 7 : 3],
  ]
  for (const [name, start, rivalRuns] of rivals) {
    const rival = await start()
    const wrong = differences(expected, await rival.compute())
    if (wrong.length > 0) throw new Error(`${name} disagrees: ${wrong.slice(0, 5).join('; ')}`)
    printTimes(name, await measure(rivalRuns, () => rival.compute()), own)
    await rival.stop()
  }
  print('  all figures equal')
  rmSync(folder, { recursive: true })
  return own
}

function inOwnProcess(script: string, ...given: readonly string[]): Record<string, number> {
  const path = join(import.meta.dirname, `${script}.js`)
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', path, ...given], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as Record<string, number>
}

async function measureNation(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kotipesa-bench-'))
  const file = join(folder, 'facts.json')
  const facts = benchFacts(nation)
  writeFileSync(file, JSON.stringify(facts))
  const runs = Array.from({ length: 15 }, () => inOwnProcess('cold', file, ...half))
  rmSync(folder, { recursive: true })
  const sorted = (key: string) => runs.map((run) => run[key] ?? Number.NaN).toSorted((a, b) => a - b)
  const [wall, cpu, parsing] = [sorted('wall'), sorted('cpu'), sorted('parsing')]
  print(`The nation's size (${nation.toLocaleString('en')} reports)`)
  printTimes('engine', await measure(100, () => engine(facts, periods).compute()))
  print('  first computation in a fresh process, with nothing compiled yet:')
  print(`    fastest ${ms(wall[0] ?? 0)}, median ${ms(wall[7] ?? 0)}`)
  print(`    processor time of its thread: least ${ms(cpu[0] ?? 0)}, median ${ms(cpu[7] ?? 0)}`)
  print(`    (parseFactsJson before it: fastest ${ms(parsing[0] ?? 0)}, median ${ms(parsing[7] ?? 0)})`)
}

function measureMemory(reports: number): void {
  const { bundle = 0, peak = 0 } = inOwnProcess('memory', String(reports), ...half)
  print(`Memory at ${reports.toLocaleString('en')} reports`)
  print(`  parsed bundle ${bundle.toFixed(0)} MB; the process at its greatest ${peak.toFixed(0)} MB`)
  print(`  = ${times(peak / bundle)} the bundle, which is in it`)
}

async function measureChecking(): Promise<void> {
  const text = JSON.stringify(benchFacts(checked))
  const value: unknown = JSON.parse(text)
  const parse = await measure(9, () => JSON.parse(text))
  print(`Checking a bundle of ${checked.toLocaleString('en')} reports (${(text.length / 1e6).toFixed(0)} MB of JSON)`)
  printTimes('JSON.parse', parse)
  for (const [name, check] of [['parseFacts', parseFacts], ['zod alone', parseBySchema]] as const) {
    const found = await measure(9, () => check(value))
    print(`  ${name.padEnd(10)} median ${ms(found.median)} = ${times(found.median / parse.median)} JSON.parse`)
  }
  const whole = await measure(9, () => parseFactsJson(text))
  print(`  parseFactsJson, which is JSON.parse, parseFacts and keeping equal ids once: median ${ms(whole.median)}`)
}

const load = loadavg().map((average) => average.toFixed(1))
print(`Node ${process.version}; load ${load.join(' ')} (a busy machine gives uneven times)`)
print(`28 indicators × 22 regions and the country × ${periods.length} half-years`)
print()
await measureNation()
await measureChecking()
const own = new Map<number, Times>()
for (const size of sizes) own.set(size, await compete(benchFacts(size)))
const [small, large] = [own.get(100_000), own.get(1_000_000)]
if (small !== undefined && large !== undefined) {
  const growth = `${times(large.median / small.median)} (fastest runs: ${times(large.fastest / small.fastest)})`
  print(`Growth of the engine from 100,000 to 1,000,000 reports: ${growth}`)
  measureMemory(1_000_000)
}
