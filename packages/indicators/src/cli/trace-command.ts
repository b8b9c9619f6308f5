import type { Locale } from '@kotipesa/domain'
import type { Command } from 'commander'
import { definitionsOf } from '../versions/result-set'
import { trace } from '../trace/trace'
import { computeChosen } from './computed'
import type { Console } from './console'
import { definitionsOption } from './definitions-input'
import { factsArgument, formatOption, localeOption } from './shared-options'
import { traceText } from './trace-text'
import { UsageError } from './usage-error'

const traceFormats = ['text', 'json'] as const

interface TraceFlags {
  readonly indicator: string
  readonly region: string
  readonly period: string
  readonly definitions?: string
  readonly format: (typeof traceFormats)[number]
  readonly locale: Locale
}

async function traceChosen(path: string, flags: TraceFlags, console: Console): Promise<void> {
  const { indicator, region, period, definitions: own } = flags
  const choice = {
    indicators: indicator,
    regions: region,
    periods: period,
    ...(own === undefined ? {} : { definitions: own }),
  }
  const { facts, results, definitions, step } = await computeChosen(path, choice, console)
  const [result, ...others] = results
  const [definition] = definitionsOf(results, definitions)
  if (result === undefined || definition === undefined || others.length > 0) {
    throw new UsageError('trace: expected one indicator, one region and one period')
  }
  const traced = step('tracing', () => trace(facts, result, definitions))
  const text =
    flags.format === 'json'
      ? `${JSON.stringify({ result, trace: traced }, null, 2)}\n`
      : traceText(traced, result, definition, flags.locale)
  console.writeOutput(text)
}

/** Adds `trace FACTS.json`: what entered one result, what was left out and why. */
export function addTraceCommand(program: Command, console: Console): void {
  program
    .command('trace')
    .description('list the observations and the ids of the facts behind one result')
    .argument(...factsArgument)
    .requiredOption('--indicator <id>', 'the indicator')
    .requiredOption('--region <code>', 'the region, FI for the whole country')
    .requiredOption('--period <id>', 'the period: 2024, 2024-H1, 2024-Q3, 2024-07')
    .option(...definitionsOption)
    .addOption(formatOption(traceFormats, 'text'))
    .addOption(localeOption('text'))
    .action((path: string, flags: TraceFlags) => traceChosen(path, flags, console))
}
