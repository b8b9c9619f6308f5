import { granularityIds, locales, type Granularity, type Locale } from '@kotipesa/domain'
import { Option, type Command } from 'commander'
import { computeIndicators } from '../engine/compute-indicators'
import { parseFactsJson } from '../facts/parse-facts'
import type { Console } from './console'
import { formatResults, resultFormats, type ResultFormat } from './result-formats'
import { selectIndicators, selectPeriods, selectRegions } from './selection'

interface ComputeFlags {
  readonly periods: string
  readonly by?: Granularity
  readonly indicators?: string
  readonly regions?: string
  readonly format: ResultFormat
  readonly locale: Locale
}

async function compute(path: string, flags: ComputeFlags, console: Console): Promise<void> {
  const periods = selectPeriods(flags.periods, flags.by)
  const indicators = flags.indicators === undefined ? undefined : selectIndicators(flags.indicators)
  const facts = parseFactsJson(await console.readInput(path))
  const regions = flags.regions === undefined ? undefined : selectRegions(flags.regions, facts)
  const results = computeIndicators(facts, {
    periods,
    ...(indicators === undefined ? {} : { indicators }),
    ...(regions === undefined ? {} : { regions }),
  })
  console.writeOutput(formatResults(results, flags.format, flags.locale))
}

/** Adds `compute FACTS.json --periods …`: indicators from a bundle. */
export function addComputeCommand(program: Command, console: Console): void {
  program
    .command('compute')
    .description('compute indicators from a facts bundle')
    .argument('<facts>', 'facts bundle (JSON), or - for standard input')
    .requiredOption('--periods <range>', 'a period or a range: 2024, 2024-H1, 2024-Q3, 2024-07, 2018..2024')
    .addOption(new Option('--by <step>', 'length of a period (default: that of the first)').choices(granularityIds))
    .option('--indicators <ids>', 'ids separated by commas (default: all)')
    .option('--regions <codes>', 'codes separated by commas, FI for the whole country (default: all)')
    .addOption(new Option('--format <format>', 'form of the output').choices(resultFormats).default('json'))
    .addOption(new Option('--locale <locale>', 'language of the table').choices(locales).default('fi'))
    .action((path: string, flags: ComputeFlags) => compute(path, flags, console))
}
