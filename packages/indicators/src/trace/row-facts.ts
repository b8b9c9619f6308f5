import type { Row } from '../definition/condition'
import { ownersOf } from '../columns/field-data'
import type { Facts } from '../facts/facts-schema'
import {
  isThere,
  recordsOf,
  referenceTo,
  entitiesIn,
  type FactReference,
  type ListName,
  type Records,
  type EntityList,
} from '../fields/lists'
import { fieldsOf, type TableName } from '../fields/observation-fields'
import { reasons } from '../fields/reasons'
import { reportOfPeriod } from '../fields/team-fields'
import { interpret, type Subject } from './interpret'
import type { ScopeFacts } from './scope-facts'
import { nothing, type Omission, type Provenance } from './provenance'

function textIn(row: Row, field: string): string {
  const cell = row[field]
  return typeof cell === 'string' ? cell : ''
}

function withId(facts: Facts, list: ListName, id: string): Records[ListName] | null {
  return recordsOf(facts, list).find((record) => 'id' in record && record.id === id) ?? null
}

/** What a row is of. */
export function subjectOf({ facts, region }: ScopeFacts, table: TableName, row: Row): Subject {
  switch (table) {
    case 'region':
      return { id: region, record: null }
    case 'report':
      return { id: textIn(row, 'team'), record: withId(facts, 'teamReports', textIn(row, 'report')) }
    default: {
      const id = textIn(row, table)
      return { id, record: withId(facts, ownersOf[table], id) }
    }
  }
}

/** The records behind a field of a row; none for what is not made of records, such as the statutory cap. */
export function fieldFacts(scope: ScopeFacts, table: TableName, row: Row, name: string): Provenance {
  const datum = fieldsOf(table).find(([each]) => each === name)?.[1].datum
  return datum === undefined || datum === null ? nothing : interpret(datum, scope, subjectOf(scope, table, row))
}

function ownFacts(table: TableName, row: Row): readonly FactReference[] {
  if (table === 'region') return []
  if (table === 'report') {
    return [
      { table: 'teamReports', id: textIn(row, 'report') },
      { table: 'teams', id: textIn(row, 'team') },
    ]
  }
  return [{ table: ownersOf[table], id: textIn(row, table) }]
}

/** The records behind a row: its own, and those that the fields asked about are made of. */
export function rowFacts(
  scope: ScopeFacts,
  table: TableName,
  row: Row,
  fields: ReadonlySet<string>,
): readonly FactReference[] {
  const own = ownFacts(table, row)
  const others = [...fields].flatMap((field) =>
    fieldFacts(scope, table, row, field).contributions.flatMap(({ facts }) => facts),
  )
  return [...own, ...others.filter((one) => !own.some(({ table: list, id }) => list === one.table && id === one.id))]
}

/** Records that could have made a row of the table and did not, and why. */
export function rowlessFacts(
  scope: ScopeFacts,
  table: TableName,
  rows: readonly Row[],
  fields: ReadonlySet<string>,
): readonly Omission[] {
  if (table === 'report') return rowlessReports(scope)
  if (table === 'region') {
    return rows.flatMap((row) => [...fields].flatMap((field) => fieldFacts(scope, table, row, field).omissions))
  }
  return inactiveEntities(scope, ownersOf[table]).map((entity) => ({
    facts: [referenceTo(ownersOf[table], entity)],
    reason: reasons.notActive,
  }))
}

function inactiveEntities({ facts, region, period }: ScopeFacts, list: EntityList) {
  return entitiesIn(facts, list, region).filter((entity) => !isThere(list, entity, period.lastDay))
}

function rowlessReports(scope: ScopeFacts): Omission[] {
  const inactive = new Set(inactiveEntities(scope, 'teams').map(({ id }) => id))
  return scope.facts.teams
    .filter(({ region }) => region === scope.region)
    .flatMap((team): readonly Omission[] => {
      const { contributions, omissions } = interpret(reportOfPeriod, scope, { id: team.id, record: team })
      if (inactive.has(team.id)) {
        return [...contributions, ...omissions].map(({ facts }) => ({ facts, reason: reasons.teamNotActive }))
      }
      if (contributions.length > 0) return omissions
      return [{ facts: [referenceTo('teams', team)], reason: reasons.noReport }]
    })
}
