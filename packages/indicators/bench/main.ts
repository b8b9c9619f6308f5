import { periodsBetween } from '@kotipesa/domain'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { computeIndicators, indicators, parseFacts, parseFactsJson } from '../src'
import { readColumns } from '../src/columns/facts-columns'
import { parseBySchema } from '../src/facts/parse-facts'
import { differences, type Contestant } from './contestant'
import { duckdb } from './duckdb'
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

function print(text = '') {
  return process.stdout.write(`${text}\n`)
}
function ms(value: number) {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`
}
function times(value: number) {
  return `${value.toFixed(1)} ×`
}

function printTimes(name: string, { fastest, median, cpu }: Times, engine?: EngineTimes): void {
  const figures = [`median ${ms(median).padStart(8)}`, `fastest ${ms(fastest).padStart(8)}`, `processor ${ms(cpu)}`]
  print(`  ${name.padEnd(14)} ${figures.join(', ')}`)
  if (engine === undefined) return
  function compared({ engine: own }: { engine: Times }) {
    return `${times(median / own.median)} (fastest runs: ${times(fastest / own.fastest)})`
  }
  print(
    `  ${''.padEnd(14)} = ${compared(engine)} the engine, ${times(median / engine.withColumns.median)} with the columns`,
  )
}

function inOwnProcess<Numbers>(script: string, ...given: readonly (string | number)[]): Numbers {
  const path = join(import.meta.dirname, `${script}.js`)
  const options = ['--expose-gc', '--max-old-space-size=8192']
  const output = execFileSync(process.execPath, [...options, path, ...given.map(String)], { encoding: 'utf8' })
  return JSON.parse(output) as Numbers
}

/** The engine computing again from the same facts, and computing from facts that it sees for the first time. */
interface EngineTimes {
  readonly engine: Times
  readonly withColumns: Times
}

function measureEngine(reports: number, runs: number): EngineTimes {
  return inOwnProcess<EngineTimes>('warm', reports, runs, ...half)
}

function printEngine({ engine, withColumns }: EngineTimes): void {
  printTimes('engine', engine)
  printTimes('with columns', withColumns)
}

const rounds = 5

/** All sizes in turn, and again: they are compared with each other, and the machine's speed changes. */
function measureEngines(): readonly ReadonlyMap<number, EngineTimes>[] {
  return Array.from(
    { length: rounds },
    () => new Map(sizes.map((size) => [size, measureEngine(size, size < 500_000 ? 40 : 10)])),
  )
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** The times of all rounds as one. */
function together(each: readonly Times[]): Times {
  function least(key: keyof Times) {
    return Math.min(...each.map((times) => times[key]))
  }
  return { fastest: least('fastest'), median: medianOf(each.map(({ median }) => median)), cpu: least('cpu') }
}

function printGrowth(name: string, pairs: readonly (readonly [Times, Times])[]): void {
  const growth = pairs.map(([small, large]) => large.median / small.median)
  const fastest = pairs.map(([small, large]) => large.fastest / small.fastest)
  const shown = growth.map(times).join(', ')
  print(
    `  ${name.padEnd(14)} median ${times(medianOf(growth))} of ${shown}; by the fastest runs ${times(medianOf(fastest))}`,
  )
}

async function compete(reports: number, own: EngineTimes): Promise<void> {
  print(`${reports.toLocaleString('en')} team reports`)
  printEngine(own)
  const facts = benchFacts(reports)
  const { folder, tables } = writeTables(facts, periods)
  const expected = computeIndicators(facts, { periods })
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
  print(`  all ${expected.length.toLocaleString('en')} figures equal`)
  rmSync(folder, { recursive: true })
}

type ColdTimes = Record<'wall' | 'cpu' | 'parsing', number>

function measureNation(): void {
  const folder = mkdtempSync(join(tmpdir(), 'kotipesa-bench-'))
  const file = join(folder, 'facts.json')
  writeFileSync(file, JSON.stringify(benchFacts(nation)))
  const runs = Array.from({ length: 15 }, () => inOwnProcess<ColdTimes>('cold', file, ...half))
  rmSync(folder, { recursive: true })
  function shown(key: keyof ColdTimes) {
    const all = runs.map((run) => run[key])
    return `fastest ${ms(Math.min(...all))}, median ${ms(medianOf(all))}`
  }
  print(`The nation's size (${nation.toLocaleString('en')} reports)`)
  printEngine(measureEngine(nation, 100))
  print('  first computation in a fresh process, with nothing compiled yet:')
  print(`    ${shown('wall')}; processor time of its thread: ${shown('cpu')}`)
  print(`    (parseFactsJson before it: ${shown('parsing')})`)
}

type Memory = Record<'bundle' | 'columns' | 'peak', number>

function measureMemory(reports: number): void {
  const { bundle, columns, peak } = inOwnProcess<Memory>('memory', reports, ...half)
  print(`Memory at ${reports.toLocaleString('en')} reports`)
  print(`  parsed bundle ${bundle.toFixed(0)} MB, its columns ${columns.toFixed(0)} MB`)
  print(`  the process at its greatest ${peak.toFixed(0)} MB = ${times(peak / bundle)} the bundle, which is in it`)
}

async function measureChecking(): Promise<void> {
  const text = JSON.stringify(benchFacts(checked))
  const value: unknown = JSON.parse(text)
  const parse = await measure(9, () => JSON.parse(text))
  print(`Checking a bundle of ${checked.toLocaleString('en')} reports (${(text.length / 1e6).toFixed(0)} MB of JSON)`)
  printTimes('JSON.parse', parse)
  const facts = parseFacts(value)
  const tasks = {
    parseFacts: () => parseFacts(value),
    'zod alone': () => parseBySchema(value),
    columns: () => readColumns({ ...facts }),
    parseFactsJson: () => parseFactsJson(text),
  }
  for (const [name, task] of Object.entries(tasks)) {
    const found = await measure(9, task)
    print(
      `  ${name.padEnd(14)} median ${ms(found.median).padStart(8)} = ${times(found.median / parse.median)} JSON.parse`,
    )
  }
  print('  parseFactsJson is JSON.parse, parseFacts and the columns')
}

const load = loadavg().map((average) => average.toFixed(1))
print(`Node ${process.version}; load ${load.join(' ')} (a busy machine gives uneven times)`)
print(`${indicators.length} indicators × 22 regions and the country × ${periods.length} half-years`)
print()
measureNation()
await measureChecking()
const engines = measureEngines()
for (const size of sizes) {
  const each = engines.flatMap((round) => round.get(size) ?? [])
  await compete(size, {
    engine: together(each.map(({ engine }) => engine)),
    withColumns: together(each.map(({ withColumns }) => withColumns)),
  })
}
const pairs = engines.flatMap((round) => {
  const [small, large] = [round.get(100_000), round.get(1_000_000)]
  return small === undefined || large === undefined ? [] : [{ small, large }]
})
if (pairs.length > 0) {
  print('Growth of the engine from 100,000 to 1,000,000 reports, by the medians of each round')
  printGrowth(
    'engine',
    pairs.map(({ small, large }) => [small.engine, large.engine]),
  )
  printGrowth(
    'with columns',
    pairs.map(({ small, large }) => [small.withColumns, large.withColumns]),
  )
  measureMemory(1_000_000)
}
