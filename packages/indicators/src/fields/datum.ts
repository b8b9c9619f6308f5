import type { LocalizedText, Term } from '@kotipesa/domain'
import type { FactsContext } from '../facts/facts-context'
import type { ByDay, ListName, Records, EntityList } from './lists'
import type { WindowName } from './windows'

/** What a cell of an observation can hold; null = not known. */
export type Cell = string | number | boolean | null

/** What must hold of a record for it to count, and why it does not otherwise. */
export interface Requirement<List extends ListName = ListName> {
  holds(record: Records[List]): boolean
  otherwise(record: Records[List]): LocalizedText
}

/** What must be so, or not be so, of an entity in the period. */
export interface Standing {
  readonly datum: Dated | Sum
  readonly is: boolean
  readonly otherwise: LocalizedText
}

/** Entities of the region that are active on the period's last day. */
export interface Entities<List extends EntityList = EntityList> {
  readonly shape: 'entities'
  readonly from: List
  readonly where?: readonly (Requirement<List> | Standing)[]
  /** Absent = each is one. */
  amount?(entity: Records[List]): number
}

/** Which records of a list are spoken of, and what each is for. */
interface OfRecords<List extends ListName> {
  readonly from: List
  /** Those that are meant; of the others nothing is said. Absent = all. */
  among?(record: Records[List], context: FactsContext): boolean
  /** What the record belongs to: the id of an entity or several, or the code of a region. */
  of(record: Records[List], context: FactsContext): string | readonly string[]
  readonly on: ByDay<List>
  readonly window: WindowName
  /** Why a record of another day does not count; null = nothing is said of it. */
  readonly outside: LocalizedText | null
  readonly where?: readonly Requirement<List>[]
  /** Absent = each is one. */
  amount?(record: Records[List]): number
}

/** Records by their day: all in a window add up. Amounts are whole numbers. */
export interface Dated<List extends ListName = ListName> extends OfRecords<List> {
  readonly shape: 'dated'
  /** Of several records on one day only that with the greatest id counts; why the others do not. */
  readonly onePerDay?: LocalizedText
  /** What is counted instead of amounts: each thing once, however many of the records name it. */
  different?(record: Records[List]): readonly string[]
}

/** The latest record in a window; not known when there is none. */
export interface Latest<List extends ListName = ListName> extends OfRecords<List> {
  readonly shape: 'latest'
  /** Which of two of one day is the later. */
  readonly ofOneDay: 'later in the list' | 'greater id'
  /** Why a record before the latest does not count; null = nothing is said of it. */
  readonly replaced: LocalizedText | null
  /** Things each of which has a latest record of its own, which add up; none is not known but nothing. */
  readonly each?: {
    readonly things: readonly Term[]
    thing(record: Records[List]): string
    readonly none: LocalizedText
  }
}

/** What does not depend on time: what the row's own record says. */
export interface Constant<List extends ListName = ListName> {
  readonly shape: 'constant'
  readonly from: List
  /** Undefined is not known, as null is. */
  value(record: Records[List]): Cell | undefined
  /** For the id of a record: of which list. */
  readonly idOf?: ListName
}

/** What the model gives, not the facts: one for each of some things. */
export interface Given {
  readonly shape: 'constant'
  readonly from: null
  readonly things: readonly Term[]
}

/** Several that add up. */
export interface Sum {
  readonly shape: 'sum'
  readonly of: readonly Dated[]
}

/**
 * What a field of an observation is: the columns compile it, the trace interprets it record by record. So there is one
 * reading of the contract for both.
 */
export type Datum = Entities | Dated | Latest | Constant | Given | Sum

/** What a record that counts adds. */
export function amountOf(datum: Entities | Dated | Latest, record: Records[ListName]): number {
  const amount = datum.amount as ((record: Records[ListName]) => number) | undefined
  return amount === undefined ? 1 : amount(record)
}
