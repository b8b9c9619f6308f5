import { granularityIds, locales } from '@kotipesa/domain'
import { Option } from 'commander'

/** The facts that a command reads. */
export const factsArgument = ['<facts>', 'facts bundle (JSON), or - for standard input'] as const

export function byOption(): Option {
  return new Option('--by <step>', 'length of a period (default: that of the first)').choices(granularityIds)
}

export const indicatorsOption = ['--indicators <ids>', 'ids separated by commas (default: all)'] as const
export const regionsOption = [
  '--regions <codes>',
  'codes separated by commas, FI for the whole country (default: all)',
] as const

export function formatOption(formats: readonly string[], standard: string): Option {
  return new Option('--format <format>', 'form of the output').choices(formats).default(standard)
}

export function localeOption(of: string): Option {
  return new Option('--locale <locale>', `language of the ${of}`).choices(locales).default('fi')
}
