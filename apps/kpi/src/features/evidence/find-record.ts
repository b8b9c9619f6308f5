import { bodiesOf } from '@kotipesa/domain'
import { type Facts, type FactReference, regionsOf, type TracedTable } from '@kotipesa/indicators'

type RecordOf<Table extends TracedTable> = NonNullable<Facts[Table]>[number]

const known = new WeakMap<Facts, Map<TracedTable, ReadonlyMap<string, unknown>>>()

function indexOf(facts: Facts, table: TracedTable): ReadonlyMap<string, unknown> {
  const tables = known.get(facts) ?? new Map<TracedTable, ReadonlyMap<string, unknown>>()
  known.set(facts, tables)
  const records: readonly RecordOf<TracedTable>[] = facts[table] ?? []
  const index =
    tables.get(table) ??
    new Map<string, unknown>(
      records.map((record) => [
        'id' in record ? record.id : `${record.region}/${record.element}/${record.since}`,
        record,
      ]),
    )
  tables.set(table, index)
  return index
}

/** A record of the facts with its table. */
export type FoundRecord = {
  [Table in TracedTable]: { readonly table: Table; readonly record: RecordOf<Table> }
}[TracedTable]

/** The record that a trace names; undefined when the facts do not hold it. */
export function findRecord(facts: Facts, { table, id }: FactReference): FoundRecord | undefined {
  const record = indexOf(facts, table).get(id)
  // What the index of a table holds are the records of that table.
  return record === undefined ? undefined : ({ table, record } as FoundRecord)
}

function regionsOfBody(facts: Facts, id: string): readonly string[] {
  const found = findRecord(facts, { table: 'networks', id }) ?? findRecord(facts, { table: 'groups', id })
  return found === undefined ? [] : regionsOfRecord(facts, found)
}

/** The codes of the regions that a record belongs to, the one whose it is first; none = the whole country's. */
export function regionsOfRecord(facts: Facts, found: FoundRecord): readonly string[] {
  switch (found.table) {
    case 'teamReports': {
      const team = findRecord(facts, { table: 'teams', id: found.record.team })
      return team === undefined ? [] : regionsOfRecord(facts, team)
    }
    case 'rounds':
      return []
    case 'meetings':
      return [found.record.region, ...bodiesOf(found.record).flatMap((id) => regionsOfBody(facts, id))]
    case 'networks':
    case 'groups':
    case 'events':
      return regionsOf(found.record)
    default:
      return [found.record.region]
  }
}
