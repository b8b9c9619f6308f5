import { Option, type Command } from 'commander'
import type { ExportInput } from '../exports/export-input'
import { toCsvw, type ExportFile } from '../exports/to-csvw'
import { toDhis2 } from '../exports/to-dhis2'
import { toSdmx } from '../exports/to-sdmx'
import { computeChosen, withChoice, type ChoiceFlags } from './computed'
import type { Console } from './console'
import { factsArgument } from './shared-options'
import { UsageError } from './usage-error'

const exportFormats = ['sdmx', 'dhis2', 'csvw'] as const
type ExportFormat = (typeof exportFormats)[number]

interface ExportFlags extends ChoiceFlags {
  readonly to: ExportFormat
  readonly file?: string
  readonly output?: string
}

function json(name: string, value: unknown): ExportFile {
  return { name, text: `${JSON.stringify(value)}\n` }
}

/** The files of each format, the one with the figures first. */
function filesOf(format: ExportFormat, input: ExportInput): readonly ExportFile[] {
  switch (format) {
    case 'sdmx':
      return [json('sdmx.json', toSdmx(input))]
    case 'dhis2': {
      const { metadata, dataValueSets } = toDhis2(input)
      return [json('dataValueSets.json', dataValueSets), json('metadata.json', metadata)]
    }
    case 'csvw':
      return toCsvw(input)
  }
}

const fileNames: Readonly<Record<ExportFormat, readonly string[]>> = {
  sdmx: ['sdmx.json'],
  dhis2: ['dataValueSets.json', 'metadata.json'],
  csvw: ['results.csv', 'results.csv-metadata.json', 'indicators.csv', 'indicators.csv-metadata.json'],
}

async function exportChosen(path: string, flags: ExportFlags, console: Console): Promise<void> {
  const { to: format, file = fileNames[format][0], output } = flags
  if (file === undefined || !fileNames[format].includes(file)) {
    throw new UsageError(
      `--file: ${format} has no file "${flags.file ?? ''}". Allowed: ${fileNames[format].join(', ')}`,
    )
  }
  const { facts, results, definitions, step } = await computeChosen(path, flags, console)
  const files = step(`writing ${results.length} results`, () => filesOf(format, { results, facts, definitions }))
  if (output === undefined) {
    console.writeOutput(files.find(({ name }) => name === file)?.text ?? '')
    return
  }
  await console.writeFiles(output, files)
  console.writeOutput(`${files.map(({ name }) => name).join('\n')}\n`)
}

/** Adds `export FACTS.json --to …`: results and definitions in others' formats. */
export function addExportCommand(program: Command, console: Console): void {
  withChoice(
    program
      .command('export')
      .description('write results and definitions as SDMX-JSON, for DHIS2 or as CSV on the Web')
      .argument(...factsArgument)
      .addOption(new Option('--to <format>', 'format').choices(exportFormats).makeOptionMandatory()),
  )
    .option('--output <folder>', 'write every file of the format into a folder')
    .option('--file <name>', 'without a folder: which file to write to standard output (default: the figures)')
    .action((path: string, flags: ExportFlags) => exportChosen(path, flags, console))
}
