import type { RegionCode, Validity } from '@kotipesa/domain'
import { factsContext, regionsOf, regionsWithin } from '../facts/facts-context'
import type { Facts } from '../facts/facts-schema'
import { amountOf, type Constant, type Dated, type Latest, type Entities as EntitiesDatum } from '../fields/datum'
import {
  listNames,
  recordsOf,
  entityLists,
  validityOf,
  type ListName,
  type Records,
  type EntityList,
} from '../fields/lists'
import type { DatedAmounts } from './dated-amounts'
import { fieldData, type FieldData, type Owners } from './field-data'
import { numbersOf } from './numbers-of'
import { ownerIndexes } from './owner-indexes'
import type { Numbers } from './read-constants'
import { readList, type ReadColumns } from './read-list'
import { entitiesOf, type Entities } from './entities'

type Lists = { readonly [List in ListName]: readonly Records[List][] }

/**
 * The facts as numbers in columns, every reference resolved: all that is read from the facts whatever the periods. Days
 * are those of `dayNumber`, regions their index in `regions`, records their index in `lists`.
 */
export interface FactsColumns {
  /** Of the facts. */
  readonly version: 1 | 2
  /** In the order of the codes. */
  readonly regions: readonly RegionCode[]
  /** Trainers in the order of their ids, so that their time adds up the same whatever the order of the facts. */
  readonly lists: Lists
  readonly entities: Readonly<Record<EntityList, Entities>>
  /** What records say in themselves, as far as it was read. */
  readonly constants: ReadonlyMap<Constant, Numbers>
  readonly dated: ReadonlyMap<Owners, ReadonlyMap<Dated | Latest, DatedAmounts>>
  /** What each entity adds when it is active: 0 where it does not meet what is asked of its record. */
  readonly weights: ReadonlyMap<EntitiesDatum, Float64Array>
  /** Reads what is wanted, each record once for all of it; what was read before is not read again. */
  read(wanted: FieldData): void
}

function weightsOf(datum: EntitiesDatum, lists: Lists): Float64Array {
  return numbersOf<Records[EntityList]>(lists[datum.from], (entity) => {
    const counts = (datum.where ?? []).every((each) => !('holds' in each) || each.holds(entity))
    return counts ? amountOf(datum, entity) : 0
  })
}

function columnsOf(facts: Facts): FactsColumns {
  const regions = facts.regions.map(({ code }) => code).toSorted()
  const context = factsContext(facts)
  const inOrder = { ...facts, trainers: facts.trainers.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
  const lists = Object.fromEntries(listNames.map((list) => [list, recordsOf(inOrder, list)])) as Lists
  const indexes = ownerIndexes(lists, regions)
  const made: ReadColumns = { dated: new Map(), constants: new Map() }
  const weights = new Map<EntitiesDatum, Float64Array>()
  function countOf(owners: Owners) {
    return owners === 'regions' ? regions.length : lists[owners].length
  }
  return {
    version: facts.facts,
    regions,
    lists,
    entities: Object.fromEntries(
      entityLists.map((list) => {
        const validity = validityOf[list] as (entity: Records[EntityList]) => Validity | null
        function regionsIn(entity: Records[EntityList]): readonly string[] {
          return list === 'trainings' ? regionsWithin(regions, entity) : regionsOf(entity)
        }
        return [list, entitiesOf<Records[EntityList]>(lists[list], validity, regionsIn, indexes.regions)]
      }),
    ) as Record<EntityList, Entities>,
    ...made,
    weights,
    read: (wanted) => {
      for (const list of listNames) readList({ list, records: lists[list], indexes, context, countOf }, wanted, made)
      for (const datum of wanted.entities) if (!weights.has(datum)) weights.set(datum, weightsOf(datum, lists))
    },
  }
}

const known = new WeakMap<Facts, FactsColumns>()

/** The columns of a bundle, which are kept for as long as the bundle is: so nothing may change in it. */
export function factsColumns(facts: Facts): FactsColumns {
  const made = known.get(facts)
  if (made !== undefined) return made
  const columns = columnsOf(facts)
  known.set(facts, columns)
  return columns
}

/**
 * The columns of a bundle with what is wanted read, which is read once.
 *
 * @param wanted absent = all fields of all tables
 * @throws {FactsError} when a record that is read names another that is not there, as `parseFacts` would have said
 */
export function readColumns(facts: Facts, wanted = fieldData()): FactsColumns {
  const columns = factsColumns(facts)
  columns.read(wanted)
  return columns
}
