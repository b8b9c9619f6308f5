import type { Locale } from '@kotipesa/domain'
import type { Command } from 'commander'
import { indicators } from '../catalogue'
import { explain, explanationOf } from '../explain/explain'
import type { Console } from './console'
import { definitionsOption, readDefinitions } from './definitions-input'
import { selectIndicators } from './selection'
import { formatOption, indicatorsOption, localeOption } from './shared-options'

const explainFormats = ['text', 'json'] as const

interface ExplainFlags {
  readonly indicators?: string
  readonly definitions?: string
  readonly format: (typeof explainFormats)[number]
  readonly locale: Locale
}

async function explainChosen(flags: ExplainFlags, console: Console): Promise<void> {
  const own = await readDefinitions(flags.definitions, console)
  const wanted = selectIndicators(flags.indicators, own)
  const definitions = [...indicators, ...own].filter(({ id }) => wanted === undefined || wanted.includes(id))
  if (flags.format === 'json') {
    const explanations = definitions.map((definition) => {
      const { id, version, name, source } = definition
      return { id, version, name, ...explanationOf(definition), source }
    })
    console.writeOutput(`${JSON.stringify({ explanations }, null, 2)}\n`)
    return
  }
  console.writeOutput(`${definitions.map((definition) => explain(definition, flags.locale)).join('\n\n')}\n`)
}

/** Adds `explain`: definitions in plain words. */
export function addExplainCommand(program: Command, console: Console): void {
  program
    .command('explain')
    .description('say in plain words how indicators are counted')
    .option(...indicatorsOption)
    .option(...definitionsOption)
    .addOption(formatOption(explainFormats, 'text'))
    .addOption(localeOption('text'))
    .action((flags: ExplainFlags) => explainChosen(flags, console))
}
