import type { Constant, Datum, Dated, Latest, Units } from '../fields/datum'
import type { Field } from '../fields/field'
import type { ListName, UnitList } from '../fields/lists'
import { fieldsOf, tableNames, type TableName } from '../fields/observation-fields'

/** What amounts belong to: the regions or the units of a list. */
export type Owners = 'regions' | UnitList

/** What the rows of each table are of: their fields are made of what belongs to these. */
export const ownersOf = {
  team: 'teams',
  report: 'teams',
  trainer: 'trainers',
  network: 'networks',
  region: 'regions',
} as const satisfies Readonly<Record<TableName, Owners>>

/** The data of all fields, by shape, each once. */
interface FieldData {
  /** With what they belong to. */
  readonly dated: ReadonlyMap<Owners, ReadonlySet<Dated | Latest>>
  readonly units: ReadonlySet<Units>
  readonly constants: ReadonlyMap<Constant, Field>
}

function fieldData(): FieldData {
  const dated = new Map<Owners, Set<Dated | Latest>>()
  const units = new Set<Units>()
  const constants = new Map<Constant, Field>()
  function visit(datum: Datum, owners: Owners, field: Field): void {
    switch (datum.shape) {
      case 'constant':
        if (datum.from !== null) constants.set(datum, field)
        break
      case 'units':
        units.add(datum)
        for (const each of datum.where ?? []) if ('datum' in each) visit(each.datum, datum.from, field)
        break
      case 'sum':
        for (const each of datum.of) visit(each, owners, field)
        break
      default: {
        const known = dated.get(owners) ?? new Set()
        dated.set(owners, known.add(datum))
      }
    }
  }
  for (const table of tableNames) {
    for (const [, field] of fieldsOf(table)) if (field.datum !== null) visit(field.datum, ownersOf[table], field)
  }
  return { dated, units, constants }
}

/** All that is read from the facts whatever the periods. */
export const data: FieldData = fieldData()

/** The dated data over a list, with what they belong to. */
export function datedFrom(list: ListName): readonly (readonly [Owners, Dated | Latest])[] {
  return [...data.dated].flatMap(([owners, all]) =>
    [...all].filter(({ from }) => from === list).map((datum) => [owners, datum] as const),
  )
}
