import type { Granularity } from '@kotipesa/domain'
import { Option, type Command } from 'commander'
import { indicators } from '../catalogue'
import { sqlEngines, type SqlEngine } from '../sql/dialect'
import { factsTables } from '../warehouse/facts-tables'
import { csvFiles, parquetFiles, type WarehouseFile } from '../warehouse/warehouse-files'
import { warehouseSql } from '../warehouse/warehouse-sql'
import type { FactsTable } from '../warehouse/facts-table'
import type { Console } from './console'
import { definitionsOption, readDefinitions } from './definitions-input'
import { selectIndicators, selectPeriods } from './selection'
import { byOption, factsArgument, indicatorsOption } from './shared-options'
import { startWork } from './work'

interface WarehouseFlags {
  readonly engine: SqlEngine
  readonly to: string
  readonly folder?: string
  readonly periods: string
  readonly by?: Granularity
  readonly indicators?: string
  readonly definitions?: string
}

function script(statements: readonly string[]): string {
  return statements.map((statement) => `${statement};\n`).join('\n')
}

/** psql reads the files where it runs, not where the server does. */
function loads(tables: readonly FactsTable[], folder: string): string {
  return tables.map(({ name }) => `\\copy ${name} FROM '${folder}/facts/${name}.csv' (FORMAT csv)\n`).join('')
}

async function writeWarehouse(path: string, flags: WarehouseFlags, console: Console): Promise<void> {
  const { engine, to, folder = to } = flags
  const periods = selectPeriods(flags.periods, flags.by)
  const own = await readDefinitions(flags.definitions, console)
  const chosen = selectIndicators(flags.indicators, own)
  const definitions = [...indicators, ...own].filter(({ id }) => chosen?.includes(id) ?? true)
  const { facts, step } = await startWork(path, console)
  const tables = step('making tables', () => factsTables(facts, periods))
  const sql = warehouseSql(engine, tables, definitions, folder)
  function* files(): Generator<WarehouseFile> {
    yield* engine === 'postgres' ? csvFiles(tables) : parquetFiles(tables)
    yield {
      name: '1-facts.sql',
      content: engine === 'postgres' ? `${script(sql.facts)}\n${loads(tables, folder)}` : script(sql.facts),
    }
    yield { name: '2-observations.sql', content: script(sql.observations) }
    yield { name: '3-results.sql', content: script([sql.results]) }
  }
  await console.writeTree(to, files())
  console.writeOutput('1-facts.sql\n2-observations.sql\n3-results.sql\n')
}

/** Adds `warehouse FACTS.json --to FOLDER`: facts as Parquet, and the statements from them to the figures. */
export function addWarehouseCommand(program: Command, console: Console): void {
  program
    .command('warehouse')
    .description('write facts as Parquet (for PostgreSQL as CSV) and the SQL that makes figures of them')
    .argument(...factsArgument)
    .requiredOption('--to <folder>', 'folder to write, which must be empty or not there')
    .addOption(new Option('--engine <engine>', 'database that the SQL is for').choices(sqlEngines).default('duckdb'))
    .option('--folder <folder>', 'where the database finds that folder, if it sees it elsewhere')
    .requiredOption('--periods <range>', 'a period or a range: 2024, 2024-H1, 2024-Q3, 2024-07, 2018..2024')
    .addOption(byOption())
    .option(...indicatorsOption)
    .option(...definitionsOption)
    .action((path: string, flags: WarehouseFlags) => writeWarehouse(path, flags, console))
}
