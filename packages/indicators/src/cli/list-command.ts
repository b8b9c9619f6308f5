import { locales, type Locale } from '@kotipesa/domain'
import { Option, type Command } from 'commander'
import type { Console } from './console'
import { formatList, listFormats, type ListFormat } from './list-formats'

const widthOfFiles = 180

/** Adds `list`: the definitions of the catalogue. */
export function addListCommand(program: Command, console: Console): void {
  program
    .command('list')
    .description('list the definitions of the indicators')
    .addOption(new Option('--format <format>', 'form of the output').choices(listFormats).default('table'))
    .addOption(new Option('--locale <locale>', 'language of the table').choices(locales).default('fi'))
    .action(({ format, locale }: { format: ListFormat; locale: Locale }) => {
      console.writeOutput(formatList(format, locale, console.width ?? widthOfFiles))
    })
}
