import { readColumns, type FactsColumns } from '../columns/facts-columns'
import { fieldData, ownersOf, type WantedFields } from '../columns/field-data'
import { codesOf } from '../columns/read-constants'
import type { Facts } from '../facts/facts-schema'
import { plainKindOf, type Field } from '../fields/field'
import { fieldsOf, tableNames, type TableName } from '../fields/observation-fields'
import { reportOfPeriod } from '../fields/team-fields'
import type { RowSource } from './block-rows'
import { byPeriod, byRegion, sameNumber } from './field-source'
import { fieldSources } from './field-sources'
import type { Grid } from './grid'
import { observationTable, type ObservationSources, type SourcedField } from './observation-table'
import { activeEntities, everyRegion, ofRecords } from './row-sources'

/** The texts that a field can be. */
function textsOf(field: Field, { lists }: FactsColumns): readonly string[] {
  const codes = codesOf(field)
  if (codes !== null) return codes
  const { datum } = field
  const named = datum?.shape === 'constant' && datum.from !== null ? datum.idOf : undefined
  return named === undefined ? [] : lists[named].map((record) => ('id' in record ? record.id : ''))
}

/** Fields that no fact says: what every row says of its region and period, and of the facts. */
function givenFields(
  { version }: FactsColumns,
  { regions, time, statutoryCaps }: Grid,
): ReadonlyMap<string, SourcedField> {
  const caps = Float64Array.from(statutoryCaps, (cap) => cap ?? Number.NaN)
  const indexes = Float64Array.from(time.periods, (_, index) => index)
  const all: readonly SourcedField[] = [
    { name: 'region', kind: 'text', source: byRegion(regions.length), texts: () => regions },
    {
      name: 'period',
      kind: 'text',
      source: byPeriod(indexes),
      texts: () => time.periods.map(({ period }) => period.id),
    },
    { name: 'statutoryCap', kind: 'number', source: byPeriod(caps), texts: () => [] },
    { name: 'factsVersion', kind: 'number', source: sameNumber(version), texts: () => [] },
  ]
  return new Map(all.map((field) => [field.name, field]))
}

/**
 * Derives the observations by the rules of the facts contract.
 *
 * @param wanted only these fields are made; absent = all
 */
export function observationTables(facts: Facts, grid: Grid, wanted?: WantedFields): ObservationSources {
  const data = fieldData(wanted)
  const columns = readColumns(facts, data)
  const { entities } = columns
  const sources = fieldSources(columns, data, grid)
  const given = givenFields(columns, grid)
  const rows: Readonly<Record<TableName, () => RowSource>> = {
    team: () => activeEntities(entities.teams, grid),
    // The reports of active teams: a report is what its row is of, and what adds up over reports belongs to its team.
    report: () => ofRecords(activeEntities(entities.teams, grid), sources.latest(reportOfPeriod, 'teams'), grid),
    trainer: () => activeEntities(entities.trainers, grid),
    network: () => activeEntities(entities.networks, grid),
    region: () => everyRegion(grid),
  }
  function fieldsIn(table: TableName): readonly SourcedField[] {
    return fieldsOf(table).flatMap(([name, { kind, datum, words }]) => {
      if (wanted !== undefined && wanted.get(table)?.has(name) !== true) return []
      if (datum === null) return given.get(name) ?? []
      const field = { kind, datum, words }
      const source = sources.of(field, ownersOf[table])
      return [{ name, kind: plainKindOf(kind), source, texts: () => textsOf(field, columns) }]
    })
  }
  const tables = tableNames.map((table) => [table, observationTable(grid, rows[table], fieldsIn(table))] as const)
  return Object.fromEntries(tables) as ObservationSources
}
