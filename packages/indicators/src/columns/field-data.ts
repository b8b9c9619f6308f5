import type { Constant, Datum, Dated, Latest, Entities } from '../fields/datum'
import type { Field } from '../fields/field'
import type { EntityList } from '../fields/lists'
import { fieldsOf, tableNames, type TableName } from '../fields/observation-fields'
import { reportOfPeriod } from '../fields/team-fields'

/** What amounts belong to: the regions or the entities of a list. */
export type Owners = 'regions' | EntityList

/** What the rows of each table are of: their fields are made of what belongs to these. */
export const ownersOf = {
  team: 'teams',
  report: 'teams',
  trainer: 'trainers',
  network: 'networks',
  region: 'regions',
} as const satisfies Readonly<Record<TableName, Owners>>

/** The fields of each table that are wanted; of a table that is not named, none. */
export type WantedFields = ReadonlyMap<TableName, ReadonlySet<string>>

/** What fields are made of, by shape, each once. */
export interface FieldData {
  /** With what they belong to. */
  readonly dated: ReadonlyMap<Owners, ReadonlySet<Dated | Latest>>
  readonly entities: ReadonlySet<Entities>
  readonly constants: ReadonlyMap<Constant, Field>
}

/** @param wanted absent = all fields of all tables */
export function fieldData(wanted?: WantedFields): FieldData {
  const dated = new Map<Owners, Set<Dated | Latest>>()
  const entities = new Set<Entities>()
  const constants = new Map<Constant, Field>()
  function addDated(datum: Dated | Latest, owners: Owners): void {
    const known = dated.get(owners) ?? new Set()
    dated.set(owners, known.add(datum))
  }
  function visit(datum: Datum, owners: Owners, field: Field): void {
    switch (datum.shape) {
      case 'constant':
        if (datum.from !== null) constants.set(datum, field)
        break
      case 'entities':
        entities.add(datum)
        for (const each of datum.where ?? []) if ('datum' in each) visit(each.datum, datum.from, field)
        break
      case 'sum':
        for (const each of datum.of) visit(each, owners, field)
        break
      default:
        addDated(datum, owners)
    }
  }
  for (const table of tableNames) {
    const names = wanted?.get(table)
    if (wanted !== undefined && names === undefined) continue
    for (const [name, field] of fieldsOf(table)) {
      if (field.datum !== null && names?.has(name) !== false) visit(field.datum, ownersOf[table], field)
    }
    // The rows of this table are found by it.
    if (table === 'report') addDated(reportOfPeriod, ownersOf.report)
  }
  return { dated, entities, constants }
}
