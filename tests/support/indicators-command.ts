import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Facts } from './facts'

const command = path.resolve(import.meta.dirname, '../../packages/indicators/dist/cli.js')

/** What the tests read of an indicator's definition. */
export interface Definition {
  id: string
  unit: 'share' | 'count' | 'ratio'
  decimals: number
  definition: { changes?: { on: string; concerns: 'figure' | 'target' | 'pillar' }[] }
}

/** One result as the command writes it. */
export interface Result {
  indicator: string
  region: string
  period: string
  value: number | null
  numerator: number | null
  denominator: number | null
  state: 'ok' | 'empty' | 'no-data' | 'not-applicable'
  provisional: boolean
}

function run(args: readonly string[], input: string): unknown {
  const output = execFileSync(process.execPath, [command, ...args, '--format', 'json'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(output)
}

/** Runs `kotipesa-indicators compute` as anyone would. */
export function computeIndicators(facts: Facts, args: readonly string[]): Result[] {
  return (run(['compute', '-', ...args], JSON.stringify(facts)) as { results: Result[] }).results
}

/** Runs `kotipesa-indicators list`. */
export function listIndicators(): Definition[] {
  return (run(['list'], '') as { indicators: Definition[] }).indicators
}
