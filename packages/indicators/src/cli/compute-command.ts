import type { Locale } from '@kotipesa/domain'
import type { Command } from 'commander'
import { computeChosen, withChoice, type ChoiceFlags } from './computed'
import type { Console } from './console'
import { formatResults, resultFormats, type ResultFormat } from './result-formats'
import { factsArgument, formatOption, localeOption } from './shared-options'

interface ComputeFlags extends ChoiceFlags {
  readonly format: ResultFormat
  readonly locale: Locale
  readonly versions?: boolean
}

async function compute(path: string, flags: ComputeFlags, console: Console): Promise<void> {
  const { results, definitions, step } = await computeChosen(path, flags, console)
  const { format, locale, versions: withVersions = false } = flags
  const text = step(`writing ${results.length} results`, () =>
    formatResults(results, { format, locale, definitions, withVersions }),
  )
  console.writeOutput(text)
}

/** Adds `compute FACTS.json --periods …`: indicators from a bundle. */
export function addComputeCommand(program: Command, console: Console): void {
  withChoice(
    program
      .command('compute')
      .description('compute indicators from a facts bundle')
      .argument(...factsArgument),
  )
    .option('--versions', 'add the versions of the definitions to JSON, for compare')
    .addOption(formatOption(resultFormats, 'json'))
    .addOption(localeOption('table'))
    .action((path: string, flags: ComputeFlags) => compute(path, flags, console))
}
