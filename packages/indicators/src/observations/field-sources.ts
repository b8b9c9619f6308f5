import { noAmounts, type DatedAmounts } from '../columns/dated-amounts'
import { beforeEveryDay } from '../columns/day-number'
import type { FactsColumns } from '../columns/facts-columns'
import type { FieldData, Owners } from '../columns/field-data'
import { isGreaterId } from '../facts/greater-id'
import { amountOf, type Dated, type Datum, type Latest, type Standing, type Sum } from '../fields/datum'
import { plainKindOf, type FactsField } from '../fields/field'
import type { ListName, Records, EntityList } from '../fields/lists'
import { mostRows } from './block-rows'
import * as source from './field-source'
import type { FieldSource } from './field-source'
import { firstDays, isOneEach } from './first-days'
import type { Grid } from './grid'
import { slotDifferent } from './slot-different'
import { slotLatest, type SlotLatest } from './slot-latest'
import { slotsOfDays, slotTotals } from './slot-totals'
import { entitySums } from './entity-sums'

/** What gives the fields of observations from columns, for the periods of a grid. */
export interface FieldSources {
  /** @param owners what the rows are of */
  of(field: FactsField, owners: Owners): FieldSource
  /** The index of the latest record of an owner in its list; NaN = none. */
  latest(datum: Latest, owners: Owners): FieldSource
}

/** The same, made once for each key. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

const nothing = noAmounts(0)

/** @param wanted what has been read into the columns */
export function fieldSources(columns: FactsColumns, wanted: FieldData, grid: Grid): FieldSources {
  const { lists, constants, dated } = columns
  const { time } = grid
  const most = mostRows(time.periods)
  const slotsOf = once((days: Int32Array) => slotsOfDays(days, time.slotAt))

  function amountsOf(datum: Dated | Latest, owners: Owners): DatedAmounts {
    return dated.get(owners)?.get(datum) ?? nothing
  }

  /** The slots of the datum's window in each period. */
  function slotRanges({ window }: Dated | Latest) {
    return time.periods.map(({ slots }) => slots[window])
  }

  /** Those of several of which the facts have anything. */
  function present({ of }: Sum, owners: Owners): readonly Dated[] {
    return of.filter((each) => amountsOf(each, owners).amounts.length > 0)
  }

  function total(datum: Dated | Sum, owners: Owners): FieldSource {
    if (datum.shape === 'sum')
      return source.sumOf(
        present(datum, owners).map((each) => total(each, owners)),
        most,
      )
    const amounts = amountsOf(datum, owners)
    const ranges = slotRanges(datum)
    if (amounts.amounts.length === 0) return source.sameNumber(0)
    if (datum.different !== undefined) return source.differentIn(slotDifferent(amounts, time), ranges)
    return source.totalsIn(slotTotals(amounts, slotsOf(amounts.days), time.count), source.windowRanges(ranges))
  }

  /** Whether there is anything at all. Without a beginning the first day tells, and of one alone its day. */
  function any(datum: Dated | Sum, owners: Owners): FieldSource {
    if (datum.shape === 'sum') {
      const [first, ...others] = present(datum, owners).map((each) => any(each, owners))
      if (first === undefined) return source.sameNumber(0)
      return others.length === 0 ? first : source.isAbove0(source.sumOf([first, ...others], most))
    }
    const days = time.periods.map((period) => period.days[datum.window])
    const amounts = amountsOf(datum, owners)
    const isWithoutBeginning = days.every(({ from }) => from === beforeEveryDay)
    if (!isWithoutBeginning && !isOneEach(amounts)) return source.isAbove0(total(datum, owners))
    return source.dayIn(firstDays(amounts), source.windowRanges(days))
  }

  const found = new Map<DatedAmounts, SlotLatest>()

  /** Found once for a datum, however many fields look for its latest record. */
  function latestIndexes(datum: Latest, owners: Owners): SlotLatest {
    const amounts = amountsOf(datum, owners)
    const records: readonly Records[ListName][] = lists[datum.from]
    function idAt(index: number) {
      const record = records[index]
      return record !== undefined && 'id' in record ? record.id : ''
    }
    const isLaterInList = datum.ofOneDay === 'later in the list'
    function goesBefore(index: number, earlier: number) {
      return isLaterInList || isGreaterId(idAt(index), idAt(earlier))
    }
    const indexes = found.get(amounts) ?? slotLatest(amounts, slotsOf(amounts.days), time.count, goesBefore)
    found.set(amounts, indexes)
    return indexes
  }

  function latest(datum: Latest, owners: Owners): FieldSource {
    return source.latestIn(latestIndexes(datum, owners), slotRanges(datum))
  }

  /** What the latest record says; with several things, what they say together. */
  function latestAmount(datum: Latest, owners: Owners): FieldSource {
    const records: readonly Records[ListName][] = lists[datum.from]
    const { where = [], each } = datum
    function amountAt(index: number) {
      // A list asked for its element NaN looks for a property of that name, which takes very long.
      const record = Number.isNaN(index) ? undefined : records[index]
      if (record === undefined) return Number.NaN
      return where.every((one) => one.holds(record)) ? amountOf(datum, record) : 0
    }
    if (each === undefined) return source.changed(latest(datum, owners), amountAt)
    return source.latestOfEach(latestIndexes(datum, owners), slotRanges(datum), each.things.length, amountAt)
  }

  /** What the active entities of a list add in each cell. */
  const sumsOf = once((list: EntityList) => {
    function standingOf({ datum, is }: Standing): FieldSource {
      return is ? any(datum, list) : source.opposite(any(datum, list))
    }
    const all = [...wanted.entities].filter(({ from }) => from === list)
    return entitySums(all, columns, grid, standingOf)
  })

  function numbers(datum: Datum, owners: Owners): FieldSource {
    switch (datum.shape) {
      case 'constant':
        if (datum.from === null) return source.sameNumber(datum.things.length)
        return source.bySubject(constants.get(datum) ?? new Float64Array())
      case 'dated':
      case 'sum':
        return total(datum, owners)
      case 'latest':
        return latestAmount(datum, owners)
      case 'entities':
        return source.byCell(sumsOf(datum.from).get(datum) ?? new Float64Array())
    }
  }

  function flag(datum: Datum, owners: Owners): FieldSource {
    switch (datum.shape) {
      case 'dated':
      case 'sum':
        return any(datum, owners)
      case 'latest':
        if (datum.where === undefined) return source.isKnown(latest(datum, owners))
        return source.isAbove0(latestAmount(datum, owners))
      case 'entities':
        return source.isAbove0(numbers(datum, owners))
      case 'constant':
        return numbers(datum, owners)
    }
  }

  return {
    of: ({ datum, kind }, owners) => (plainKindOf(kind) === 'flag' ? flag(datum, owners) : numbers(datum, owners)),
    latest,
  }
}
