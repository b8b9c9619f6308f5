import type { IndicatorDefinition } from '../definition/definition'
import type { SqlEngine } from '../sql/dialect'
import { toSql } from '../sql/to-sql'
import { createTableSql, type FactsTable } from './facts-table'
import { observationsSql } from './observations-sql'

/** The statements from files of facts to figures, each list in the order in which they are run. */
export interface WarehouseSql {
  /** Make the facts' tables known; of PostgreSQL, make them, empty. */
  readonly facts: readonly string[]
  /** Work out the observations. They may be run again when facts have changed. */
  readonly observations: readonly string[]
  /** One query: `indicator, region, period, value, numerator, denominator, state`. */
  readonly results: string
}

const latestReports: Readonly<Record<SqlEngine, string>> = {
  postgres: `SELECT DISTINCT ON (r.team, d.period) d.period, r.team, r.id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on
ORDER BY r.team, d.period, r.reported_on DESC, r.id DESC`,
  duckdb: `SELECT d.period, r.team, arg_max(r.id, (r.reported_on, r.id)) AS id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on GROUP BY d.period, r.team`,
  clickhouse: `SELECT d.period AS period, r.team AS team, argMax(r.id, (r.reported_on, r.id)) AS id
FROM team_reports r JOIN period_days d ON d.day = r.reported_on GROUP BY d.period, r.team`,
}

/** How ClickHouse must be told to join, to name and to know nothing as the standard says. */
const asTheStandard =
  "SETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1, union_default_mode = 'DISTINCT', cast_keep_nullable = 1"

const madeAs: Readonly<Record<SqlEngine, (name: string, query: string) => readonly string[]>> = {
  postgres: (name, query) => [`CREATE TABLE ${name} AS ${query}`, `ANALYZE ${name}`],
  duckdb: (name, query) => [`CREATE TABLE ${name} AS ${query}`],
  clickhouse: (name, query) => [
    `CREATE TABLE ${name} ENGINE = MergeTree ORDER BY tuple() AS ${query}\n${asTheStandard}`,
  ],
}

/** Where the Parquet files of a table lie below the folder of the warehouse. */
export function filesOf({ name, partitionOf }: Pick<FactsTable, 'name' | 'partitionOf'>): string {
  return partitionOf === undefined ? `facts/${name}/*.parquet` : `facts/${name}/*/*/*.parquet`
}

function factsSql(table: FactsTable, engine: SqlEngine, folder: string): string {
  const { name, columns } = table
  const files = `${folder}/${filesOf(table)}`.replaceAll("'", "''")
  const named = Object.keys(columns).join(', ')
  switch (engine) {
    case 'postgres':
      return createTableSql(table, engine)
    case 'duckdb':
      return `CREATE OR REPLACE VIEW ${name} AS SELECT ${named} FROM read_parquet('${files}', hive_partitioning = false)`
    case 'clickhouse':
      return `CREATE OR REPLACE VIEW ${name} AS SELECT ${named} FROM file('${files}', Parquet)`
  }
}

/**
 * The statements from facts to figures, for one of three databases from one source. The observations and figures are
 * those of the engine; what the database keeps, and on how many machines, is its own matter.
 *
 * @param tables of `factsTables`
 * @param folder where the files of facts lie, as the database sees it
 */
export function warehouseSql(
  engine: SqlEngine,
  tables: readonly FactsTable[],
  definitions: readonly IndicatorDefinition[],
  folder: string,
): WarehouseSql {
  const observations = observationsSql(latestReports[engine])
  return {
    facts: tables.map((table) => factsSql(table, engine, folder)),
    observations: [
      ...observations.toReversed().map(([name]) => `DROP TABLE IF EXISTS ${name}`),
      ...observations.flatMap(([name, query]) => madeAs[engine](name, query)),
    ],
    results: engine === 'clickhouse' ? `${toSql(definitions, engine)}\n${asTheStandard}` : toSql(definitions, engine),
  }
}
