import { factsColumns, type FactsColumns } from '../columns/facts-columns'
import { ownersOf } from '../columns/field-data'
import { codesOf } from '../columns/read-constants'
import type { Facts } from '../facts/facts-schema'
import { plainKindOf, type Field } from '../fields/field'
import type { UnitList } from '../fields/lists'
import { fieldsOf, tableNames, type TableName } from '../fields/observation-fields'
import { reportOfPeriod } from '../fields/team-fields'
import { forEachActive } from './active-units'
import { fieldSources, type FieldSources } from './field-sources'
import type { Grid } from './grid'
import { observationTable, type ObservationSources, type SourcedField, type TableSource } from './observation-table'

type Rows = Pick<TableSource, 'units' | 'forEachRow'>

/** The texts that a field can be. */
function textsOf(field: Field, { lists }: FactsColumns): readonly string[] {
  const codes = codesOf(field)
  if (codes !== null) return codes
  const { datum } = field
  const named = datum?.shape === 'constant' && datum.from !== null ? datum.idOf : undefined
  return named === undefined ? [] : lists[named].map((record) => ('id' in record ? record.id : ''))
}

function sourcedFields(
  table: TableName,
  fields: readonly (readonly [string, Field])[],
  columns: FactsColumns,
  sources: FieldSources,
): SourcedField[] {
  return fields.flatMap(([name, { kind, datum, words }]): SourcedField[] => {
    if (name === 'factsVersion') return [{ name, kind: 'number', source: () => columns.version, texts: () => [] }]
    if (datum === null) return []
    const field = { kind, datum, words }
    const source = sources.of(field, ownersOf[table])
    return [{ name, kind: plainKindOf(kind), source, texts: () => textsOf(field, columns) }]
  })
}

function everyRegion({ regions, time }: Grid): Rows {
  return {
    units: regions.length,
    forEachRow: ({ from, to }, visit) => {
      for (let region = from; region < to; region += 1) {
        for (let place = 0; place < time.periods.length; place += 1) visit(region, place, region, region)
      }
    },
  }
}

function activeUnits(list: UnitList, { units }: FactsColumns, { time }: Grid): Rows {
  return {
    units: units[list].unitOf.length,
    forEachRow: (range, visit) =>
      forEachActive(units[list], time.periods, range, (region, place, unit) => visit(region, place, unit, unit)),
  }
}

/** The reports of active teams: a report is the subject of its row, and what adds up over reports belongs to its team. */
function latestReports({ units: { teams } }: FactsColumns, { time }: Grid, sources: FieldSources): Rows {
  const reportIn = sources.latest(reportOfPeriod, 'teams')
  return {
    units: teams.unitOf.length,
    forEachRow: (range, visit) =>
      forEachActive(teams, time.periods, range, (region, place, team, period) => {
        const report = reportIn(team, period, place)
        if (!Number.isNaN(report)) visit(region, place, report, team)
      }),
  }
}

/** The fields of each table that are wanted. */
export type WantedFields = ReadonlyMap<TableName, ReadonlySet<string>>

/**
 * Derives the observations by the rules of the facts contract.
 *
 * @param wanted only these fields are made, and those of the place; absent = all
 */
export function observationTables(facts: Facts, grid: Grid, wanted?: WantedFields): ObservationSources {
  const columns = factsColumns(facts)
  const fields = tableNames.map((name) => {
    const all = fieldsOf(name)
    return [name, wanted === undefined ? all : all.filter(([field]) => wanted.get(name)?.has(field))] as const
  })
  const sources = fieldSources(columns, grid)
  const rows: Readonly<Record<TableName, Rows>> = {
    team: activeUnits('teams', columns, grid),
    report: latestReports(columns, grid, sources),
    trainer: activeUnits('trainers', columns, grid),
    network: activeUnits('networks', columns, grid),
    region: everyRegion(grid),
  }
  const tables = fields.map(([name, own]) => {
    return [
      name,
      observationTable(grid, { ...rows[name], fields: sourcedFields(name, own, columns, sources) }),
    ] as const
  })
  return Object.fromEntries(tables) as ObservationSources
}
