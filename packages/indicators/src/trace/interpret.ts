import type { Term } from '@kotipesa/domain'
import type { FactsContext } from '../facts/facts-context'
import { isGreaterId } from '../facts/greater-id'
import { amountOf, type Cell, type Datum, type Dated, type Latest, type Sum, type Entities } from '../fields/datum'
import { plainKindOf, type FactsField } from '../fields/field'
import { reasons } from '../fields/reasons'
import { isThere, recordsOf, referenceTo, entitiesIn, type ListName, type Records } from '../fields/lists'
import { isWithin, windows } from '../fields/windows'
import type { ScopeFacts } from './scope-facts'
import { nothing, provenanceOf, type Contribution, type Omission, type Provenance } from './provenance'

/** What a row is of: the code of a region or the id of an entity, and its own record if it has one. */
export interface Subject {
  readonly id: string
  readonly record: Records[ListName] | null
}

/** The records that a datum is about: those that are meant, and belong to the subject. */
function recordsAbout(datum: Dated | Latest, scope: ScopeFacts, subject: string): readonly Records[ListName][] {
  return recordsOf(scope.facts, datum.from).filter((record) => {
    if (datum.among !== undefined && !datum.among(record, scope.context)) return false
    const of = datum.of(record, scope.context)
    return typeof of === 'string' ? of === subject : of.includes(subject)
  })
}

/** What a record of the right day adds, or why it adds nothing. */
function judged(
  datum: Dated | Latest,
  record: Records[ListName],
  added: (record: Records[ListName]) => number,
): Contribution | Omission {
  const facts = [referenceTo(datum.from, record)]
  const unmet = (datum.where ?? []).find((each) => !each.holds(record))
  return unmet === undefined ? { amount: added(record), facts } : { facts, reason: unmet.otherwise(record) }
}

function dated(datum: Dated, scope: ScopeFacts, subject: string): Provenance {
  const known = new Set<string>()
  /** Of different things only those count that no record before has named. */
  function added(record: Records[ListName]): number {
    if (datum.different === undefined) return amountOf(datum, record)
    const before = known.size
    for (const thing of datum.different(record)) known.add(thing)
    return known.size - before
  }
  const days = windows[datum.window](scope.period)
  const records = recordsAbout(datum, scope, subject)
  function dayOf(record: Records[ListName]) {
    return datum.on.day(record, scope.context)
  }
  return provenanceOf(
    records.map((record) => {
      if (datum.window === 'always') return judged(datum, record, added)
      const facts = [referenceTo(datum.from, record)]
      const day = dayOf(record)
      if (day === null) {
        const reason = datum.on.missing(record)
        return reason === null ? null : { facts, reason }
      }
      if (!isWithin(days, day)) return datum.outside === null ? null : { facts, reason: datum.outside }
      if (
        datum.onePerDay !== undefined &&
        records.some((other) => dayOf(other) === day && hasGreaterId(other, record))
      ) {
        return { facts, reason: datum.onePerDay }
      }
      return judged(datum, record, added)
    }),
  )
}

function hasGreaterId(record: Records[ListName], other: Records[ListName]): boolean {
  return 'id' in record && 'id' in other && isGreaterId(record.id, other.id)
}

function isLater(datum: Latest, record: Records[ListName], best: Records[ListName], context: FactsContext): boolean {
  const day = datum.on.day(record, context) ?? ''
  const bestDay = datum.on.day(best, context) ?? ''
  if (day !== bestDay || datum.ofOneDay === 'later in the list') return day >= bestDay
  return hasGreaterId(record, best)
}

/** The latest of some records, and why the others do not count. */
function latestOf(datum: Latest, scope: ScopeFacts, records: readonly Records[ListName][], label?: Term['label']) {
  const days = windows[datum.window](scope.period)
  const inTime = records.filter((record) => isWithin(days, datum.on.day(record, scope.context) ?? ''))
  const latest = inTime.reduce<Records[ListName] | undefined>(
    (best, next) => (best === undefined || isLater(datum, next, best, scope.context) ? next : best),
    undefined,
  )
  return records.map((record): Contribution | Omission | null => {
    if (record === latest)
      return { ...judged(datum, record, (own) => amountOf(datum, own)), ...(label === undefined ? {} : { label }) }
    const reason = inTime.includes(record) ? datum.replaced : datum.outside
    return reason === null ? null : { facts: [referenceTo(datum.from, record)], reason }
  })
}

function latest(datum: Latest, scope: ScopeFacts, subject: string): Provenance {
  const records = recordsAbout(datum, scope, subject)
  const { each } = datum
  if (each === undefined) return provenanceOf(latestOf(datum, scope, records))
  return provenanceOf(
    each.things.flatMap(({ id, label }): readonly (Contribution | Omission | null)[] => {
      const own = records.filter((record) => each.thing(record) === id)
      const found = latestOf(datum, scope, own, label)
      return found.some((one) => one !== null) ? found : [{ facts: [], label, reason: each.none }]
    }),
  )
}

function entities(datum: Entities, scope: ScopeFacts): Provenance {
  return provenanceOf(
    entitiesIn(scope.facts, datum.from, scope.region).map((entity): Contribution | Omission => {
      const own = referenceTo(datum.from, entity)
      if (!isThere(datum.from, entity, scope.period.lastDay)) return { facts: [own], reason: reasons.notActive }
      const facts = [own]
      for (const each of datum.where ?? []) {
        if ('holds' in each) {
          if (!each.holds(entity)) return { facts, reason: each.otherwise(entity) }
          continue
        }
        const { contributions } =
          each.datum.shape === 'sum' ? sumOf(each.datum, scope, entity.id) : dated(each.datum, scope, entity.id)
        facts.push(...contributions.flatMap((one) => one.facts))
        if (contributions.some(({ amount }) => amount > 0) !== each.is) return { facts, reason: each.otherwise }
      }
      return { amount: amountOf(datum, entity), facts }
    }),
  )
}

function joined(all: readonly Provenance[]): Provenance {
  return {
    contributions: all.flatMap(({ contributions }) => contributions),
    omissions: all.flatMap(({ omissions }) => omissions),
  }
}

function sumOf({ of }: Sum, scope: ScopeFacts, subject: string): Provenance {
  return joined(of.map((each) => dated(each, scope, subject)))
}

/** The records behind a datum, one by one: what each adds, or why it adds nothing. */
export function interpret(datum: Datum, scope: ScopeFacts, { id, record }: Subject): Provenance {
  switch (datum.shape) {
    case 'entities':
      return entities(datum, scope)
    case 'dated':
      return dated(datum, scope, id)
    case 'latest':
      return latest(datum, scope, id)
    case 'sum':
      return sumOf(datum, scope, id)
    case 'constant': {
      if (datum.from === null) {
        return { ...nothing, contributions: datum.things.map(({ label }) => ({ amount: 1, facts: [], label })) }
      }
      const amount = record === null ? null : datum.value(record)
      if (record === null || typeof amount !== 'number') return nothing
      return { ...nothing, contributions: [{ amount, facts: [referenceTo(datum.from, record)] }] }
    }
  }
}

/** What a field of a row holds, as its records say. */
export function cellFrom({ kind, datum }: FactsField, scope: ScopeFacts, subject: Subject): Cell {
  if (datum.shape === 'constant' && datum.from !== null) {
    return subject.record === null ? null : (datum.value(subject.record) ?? null)
  }
  const { contributions } = interpret(datum, scope, subject)
  const sum = contributions.reduce((total, { amount }) => total + amount, 0)
  if (plainKindOf(kind) === 'flag') return sum > 0
  return kind.endsWith('?') && contributions.length === 0 ? null : sum
}
