import type { Granularity } from '@kotipesa/domain'
import { Option, type Command } from 'commander'
import { observationColumns, observationColumnsCsv, observationCsv } from '../exports/observation-csv'
import { observe } from '../observations/observe'
import { tableNames } from '../fields/observation-fields'
import type { ObservationTables, TableName } from '../fields/observation-fields'
import type { Console } from './console'
import { selectPeriods, selectRegions } from './selection'
import { byOption, formatOption, regionsOption } from './shared-options'
import { UsageError } from './usage-error'
import { startWork } from './work'

const observationFormats = ['csv', 'json'] as const

interface ObservationFlags {
  readonly table?: TableName
  readonly periods?: string
  readonly by?: Granularity
  readonly regions?: string
  readonly columns?: boolean
  readonly format: (typeof observationFormats)[number]
}

function describeColumns(format: ObservationFlags['format']): string {
  if (format === 'csv') return observationColumnsCsv()
  return `${JSON.stringify({ columns: tableNames.flatMap(observationColumns) }, null, 2)}\n`
}

function inRegions(tables: ObservationTables, regions: readonly string[] | undefined): ObservationTables {
  if (regions === undefined) return tables
  const chosen = new Set(regions)
  function within<Row extends { readonly region: string }>(rows: readonly Row[]) {
    return rows.filter(({ region }) => chosen.has(region))
  }
  return {
    team: within(tables.team),
    report: within(tables.report),
    trainer: within(tables.trainer),
    network: within(tables.network),
    region: within(tables.region),
  }
}

async function writeObservations(path: string | undefined, flags: ObservationFlags, console: Console): Promise<void> {
  const { table, format } = flags
  if (flags.columns === true) {
    console.writeOutput(describeColumns(format))
    return
  }
  if (path === undefined || table === undefined || flags.periods === undefined) {
    throw new UsageError('observations: expected a facts bundle, --table and --periods, or --columns')
  }
  const periods = selectPeriods(flags.periods, flags.by)
  const { facts, step } = await startWork(path, console)
  const regions = selectRegions(flags.regions, facts)
  const tables = step('observing', () => inRegions(observe(facts, periods), regions))
  const text = step(`writing ${tables[table].length} observations`, () =>
    format === 'csv' ? observationCsv(tables, table) : `${JSON.stringify({ [table]: tables[table] })}\n`,
  )
  console.writeOutput(text)
}

/** Adds `observations FACTS.json`: an observation table, or the description of the columns of all. */
export function addObservationsCommand(program: Command, console: Console): void {
  program
    .command('observations')
    .description('write the observations that the indicators count, for Power BI, R and spreadsheets')
    .argument('[facts]', 'facts bundle (JSON), or - for standard input')
    .addOption(new Option('--table <table>', 'observation table').choices(tableNames))
    .option('--periods <range>', 'a period or a range: 2024, 2024-H1, 2024-Q3, 2024-07, 2018..2024')
    .addOption(byOption())
    .option(...regionsOption)
    .option('--columns', 'describe the columns of all tables in Finnish, Swedish and English instead')
    .addOption(formatOption(observationFormats, 'csv'))
    .action((path: string | undefined, flags: ObservationFlags) => writeObservations(path, flags, console))
}
