import type { IndicatorDefinition } from '../definition/definition'
import { nationalCode, type ResultState } from '../engine/result'
import { tableNames } from '../fields/observation-fields'
import type { TableName } from '../fields/observation-fields'
import { conditionSql } from './condition-sql'
import { dialects, type Dialect, type SqlEngine } from './dialect'
import { tableIdentifier } from './identifier'
import { literal } from './literal'
import { measureSql } from './measure-sql'
import { SqlError } from './sql-error'

const region = tableIdentifier('region')
function state(id: ResultState) {
  return literal(id)
}

interface Numbered {
  readonly definition: IndicatorDefinition
  readonly index: number
}

/** What the rows of one table give for each region and period: two columns for each indicator over the table. */
function foundSql(table: TableName, numbered: readonly Numbered[], dialect: Dialect): string {
  const columns = numbered.flatMap(({ definition: { over, numerator, denominator }, index }) => [
    `${measureSql(numerator, over, table, dialect)} AS numerator_${index}`,
    ...(denominator === null ? [] : [`${measureSql(denominator, over, table, dialect)} AS denominator_${index}`]),
  ])
  return `found_in_${table} AS (
  SELECT period, region,
    ${columns.join(',\n    ')}
  FROM ${tableIdentifier(table)}
  GROUP BY period, region
)`
}

/** The figures of one indicator in each region and period, whether the table has rows for them or not. */
function regionalSql({ definition, index }: Numbered, dialect: Dialect): string {
  const { id, from, denominator, isCapped = false, missingData } = definition
  const { noDataWhen, unrecordedWhen, appliesWhen } = missingData
  const found = dialect.plainNumber(`found.numerator_${index}`)
  const whole = denominator === null ? 'NULL::double precision' : dialect.plainNumber(`found.denominator_${index}`)
  const part = isCapped && denominator !== null ? `least(${found}, ${whole})` : found
  const applies = appliesWhen === undefined ? null : conditionSql(appliesWhen, 'region', dialect)
  const withoutDenominator =
    noDataWhen === undefined
      ? state('empty')
      : `CASE WHEN ${conditionSql(noDataWhen, 'region', dialect)} THEN ${state('no-data')} ELSE ${state('empty')} END`
  const withDenominator =
    unrecordedWhen === undefined
      ? state('ok')
      : `CASE WHEN ${conditionSql(unrecordedWhen, 'region', dialect)} THEN ${state('no-data')} ELSE ${state('ok')} END`
  const whenApplicable =
    denominator === null ? state('ok') : `CASE WHEN ${whole} > 0 THEN ${withDenominator} ELSE ${withoutDenominator} END`
  return `SELECT ${literal(id)} AS indicator, ${region}.region, ${region}.period,
    ${part} AS numerator,
    ${whole} AS denominator,
    ${applies === null ? whenApplicable : `CASE WHEN ${applies} THEN ${whenApplicable} ELSE ${state('not-applicable')} END`} AS state,
    ${denominator === null ? 'TRUE' : 'FALSE'} AS is_count
  FROM ${region} LEFT JOIN found_in_${from} AS found
    ON found.period = ${region}.period AND found.region = ${region}.region`
}

function nationalSql({ plainNumber, orderedSum }: Dialect): string {
  return `SELECT indicator, ${literal(nationalCode)} AS region, period,
    ${plainNumber(`${orderedSum('numerator', 'region')} FILTER (WHERE state = ${state('ok')})`)} AS numerator,
    CASE WHEN NOT is_count THEN
      ${plainNumber(`${orderedSum('denominator', 'region')} FILTER (WHERE state = ${state('ok')})`)}
    END AS denominator,
    CASE
      WHEN is_count OR count(*) FILTER (WHERE state = ${state('ok')}) > 0 THEN ${state('ok')}
      WHEN count(*) FILTER (WHERE state = ${state('no-data')}) > 0 THEN ${state('no-data')}
      WHEN count(*) FILTER (WHERE state <> ${state('not-applicable')}) = 0 THEN ${state('not-applicable')}
      ELSE ${state('empty')}
    END AS state,
    is_count
  FROM regional
  GROUP BY indicator, period, is_count`
}

/**
 * Compiles indicators to one statement over the tables of `observationTablesSql`.
 *
 * It gives a row for each indicator, region and period that `observation_region` has, and one for the country
 * (`FI`): `indicator, region, period, value, numerator, denominator, state`, equal to what `computeIndicators` gives;
 * in no order, and without targets and provisionality, which are not observations.
 *
 * @param definitions one indicator, or several, which then share the reading of their tables
 * @param engine the database that it is for; DuckDB and ClickHouse keep the noise of binary fractions in sums
 * @throws {SqlError} for a definition that compares a field with something of another kind, and for no definition
 *
 * @example
 * await client.query(toSql(indicatorById('reporting-completeness')))
 */
export function toSql(
  definitions: IndicatorDefinition | readonly IndicatorDefinition[],
  engine: SqlEngine = 'postgres',
): string {
  const dialect = dialects[engine]
  const list = 'id' in definitions ? [definitions] : definitions
  if (list.length === 0) throw new SqlError('expected at least one indicator')
  const numbered = list.map((definition, index) => ({ definition, index }))
  const found = tableNames.flatMap((table) => {
    const over = numbered.filter(({ definition }) => definition.from === table)
    return over.length === 0 ? [] : [foundSql(table, over, dialect)]
  })
  return `WITH ${found.join(',\n')},
regional AS (
  ${numbered.map((each) => regionalSql(each, dialect)).join('\n  UNION ALL\n  ')}
),
figures AS (
  SELECT * FROM regional
  UNION ALL
  ${nationalSql(dialect)}
)
SELECT indicator, region, period,
  CASE WHEN state = ${state('ok')} THEN CASE WHEN is_count THEN numerator ELSE numerator / denominator END END AS value,
  CASE WHEN state <> ${state('not-applicable')} THEN numerator END AS numerator,
  CASE WHEN state <> ${state('not-applicable')} THEN denominator END AS denominator,
  state
FROM figures`
}
