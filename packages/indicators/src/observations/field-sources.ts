import type { DatedAmounts } from '../columns/dated-amounts'
import type { FactsColumns } from '../columns/facts-columns'
import { data, type Owners } from '../columns/field-data'
import type { Numbers } from '../columns/read-constants'
import { amountOf, type Dated, type Datum, type Latest, type Standing, type Sum } from '../fields/datum'
import { plainKindOf, type FactsField } from '../fields/field'
import type { ListName, Records, UnitList } from '../fields/lists'
import type { WindowName } from '../fields/windows'
import { firstDays, isOneEach } from './first-days'
import type { Grid } from './grid'
import { slotDifferent } from './slot-different'
import { slotLatest, type SlotLatest } from './slot-latest'
import { isGreaterId } from '../facts/greater-id'
import { slotsOfDays, slotTotals, type SlotTotals } from './slot-totals'
import type { PeriodSlots, Range } from './time-slots'
import { unitSums } from './unit-sums'

/** The number of a subject (what a row is of) in a period, which also comes by its place. */
export type NumberIn = (subject: number, period: PeriodSlots, place: number) => number

/** Sums in the slots of a window: from which up to but not including which, by the place of the period. */
export interface WindowTotals extends SlotTotals {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Where a field comes from: numbers by the subject of a row; or of its owner, what gives its number in a period. */
export type FieldSource = Numbers | WindowTotals | NumberIn

/** The number of a source that depends on the period. */
function numberIn(source: WindowTotals | NumberIn): NumberIn {
  if (typeof source === 'function') return source
  const { width, before, from, to } = source
  return (owner, _period, place) =>
    (before[owner * width + (to[place] ?? 0)] ?? 0) - (before[owner * width + (from[place] ?? 0)] ?? 0)
}

/** What gives the fields of observations from columns, for the periods of a grid. */
export interface FieldSources {
  /** @param owners what the rows are of */
  of(field: FactsField, owners: Owners): FieldSource
  /** The place of the latest record of an owner in its list; NaN = none. */
  latest(datum: Latest, owners: Owners): NumberIn
}

const noAmounts: DatedAmounts = {
  owners: 0,
  ownerOf: new Int32Array(),
  days: new Int32Array(),
  amounts: new Float64Array(),
}

const noSlots: Range = { from: 0, to: 0 }

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

export function fieldSources(columns: FactsColumns, grid: Grid): FieldSources {
  const { regions, lists, constants, dated } = columns
  const { time } = grid
  const slotsOf = once((days: Int32Array) => slotsOfDays(days, time.slotAt))

  function amountsOf(datum: Dated | Latest, owners: Owners): DatedAmounts {
    return dated.get(owners)?.get(datum) ?? noAmounts
  }

  /** The slots of a window in each period, by the place of the period. */
  function windowSlots(window: WindowName): (place: number) => Range {
    const ranges = time.periods.map(({ slots }) => slots[window])
    return (place) => ranges[place] ?? noSlots
  }

  function totalsOf(datum: Dated, owners: Owners): WindowTotals | NumberIn {
    const amounts = amountsOf(datum, owners)
    if (datum.different !== undefined) {
      const different = slotDifferent(amounts, time)
      const slotsAt = windowSlots(datum.window)
      return (owner, _period, place) => different(owner, slotsAt(place))
    }
    const ranges = time.periods.map(({ slots }) => slots[datum.window])
    return {
      ...slotTotals(amounts, slotsOf(amounts.days), time.count),
      from: Int32Array.from(ranges, ({ from }) => from),
      to: Int32Array.from(ranges, ({ to }) => to),
    }
  }

  /** Whether there is anything at all. Without a beginning the first day tells. */
  function anyOf(datum: Dated, owners: Owners): NumberIn {
    const ranges = time.periods.map(({ days }) => days[datum.window])
    const amounts = amountsOf(datum, owners)
    const first = firstDays(amounts)
    const ends = Float64Array.from(ranges, ({ to }) => to)
    if (ranges.every(({ from }) => from === Number.NEGATIVE_INFINITY)) {
      return (owner, _period, place) => Number((first[owner] ?? Number.NaN) < (ends[place] ?? Number.NaN))
    }
    if (isOneEach(amounts)) {
      const starts = Float64Array.from(ranges, ({ from }) => from)
      return (owner, _period, place) => {
        const day = first[owner] ?? Number.NaN
        return Number(day >= (starts[place] ?? Number.NaN) && day < (ends[place] ?? Number.NaN))
      }
    }
    const totals = numberIn(totalsOf(datum, owners))
    return (owner, period, place) => (totals(owner, period, place) > 0 ? 1 : 0)
  }

  const found = new Map<DatedAmounts, SlotLatest>()

  /** Found once for a datum, however many fields look for its latest record. */
  function latestPlaces(datum: Latest, owners: Owners): SlotLatest {
    const amounts = amountsOf(datum, owners)
    const known = found.get(amounts)
    if (known !== undefined) return known
    const records: readonly Records[ListName][] = lists[datum.from]
    function idAt(place: number) {
      const record = records[place]
      return record !== undefined && 'id' in record ? record.id : ''
    }
    const isLaterInList = datum.ofOneDay === 'later in the list'
    const places = slotLatest(
      amounts,
      time,
      (place, earlier) => isLaterInList || isGreaterId(idAt(place), idAt(earlier)),
    )
    found.set(amounts, places)
    return places
  }

  function latest(datum: Latest, owners: Owners): NumberIn {
    const places = latestPlaces(datum, owners)
    const slotsAt = windowSlots(datum.window)
    return (owner, _period, place) => places(owner, slotsAt(place))
  }

  /** What the latest record says; with several things, what they say together. */
  function latestAmount(datum: Latest, owners: Owners): NumberIn {
    const records: readonly Records[ListName][] = lists[datum.from]
    const places = latestPlaces(datum, owners)
    const { where = [], each } = datum
    const slotsAt = windowSlots(datum.window)
    function amountAt(place: number) {
      const record = records[place]
      if (record === undefined) return Number.NaN
      return where.every((one) => one.holds(record)) ? amountOf(datum, record) : 0
    }
    if (each === undefined) return (owner, _period, place) => amountAt(places(owner, slotsAt(place)))
    const things = each.things.length
    return (owner, _period, place) => {
      const slots = slotsAt(place)
      let sum = 0
      for (let thing = 0; thing < things; thing += 1) {
        const amount = amountAt(places(owner * things + thing, slots))
        if (!Number.isNaN(amount)) sum += amount
      }
      return sum
    }
  }

  /** Those of several of which the facts have anything. */
  function present({ of }: Sum, owners: Owners): readonly Dated[] {
    return of.filter((each) => amountsOf(each, owners).amounts.length > 0)
  }

  /** Whether there is anything of any of several. */
  function anyOfSum(datum: Sum, owners: Owners): NumberIn {
    const all = present(datum, owners).map((each) => anyOf(each, owners))
    if (all.length === 1 && all[0] !== undefined) return all[0]
    return (owner, period, place) => {
      for (const any of all) if (any(owner, period, place) === 1) return 1
      return 0
    }
  }

  function standingOf(list: UnitList, { datum, is }: Standing): NumberIn {
    const any = datum.shape === 'sum' ? anyOfSum(datum, list) : anyOf(datum, list)
    const wanted = Number(is)
    return (unit, period, place) => (any(unit, period, place) === wanted ? 1 : 0)
  }

  /** What the active units of a list add in each cell. */
  const sumsOf = once((list: UnitList) => {
    const all = [...data.units].filter(({ from }) => from === list)
    return unitSums(all, columns, grid, (standing) => standingOf(list, standing))
  })

  function numbers(datum: Datum, owners: Owners): FieldSource {
    switch (datum.shape) {
      case 'constant':
        if (datum.from === null) return () => datum.things.length
        return constants.get(datum) ?? new Float64Array()
      case 'dated':
        return totalsOf(datum, owners)
      case 'latest':
        return latestAmount(datum, owners)
      case 'sum': {
        const all = present(datum, owners).map((each) => numberIn(totalsOf(each, owners)))
        return (subject, period, place) => {
          let sum = 0
          for (const totals of all) sum += totals(subject, period, place)
          return sum
        }
      }
      case 'units': {
        const sums = sumsOf(datum.from).get(datum)
        return (region, _period, place) => sums?.[place * regions.length + region] ?? 0
      }
    }
  }

  function flag(datum: Datum, owners: Owners): FieldSource {
    if (datum.shape === 'dated') return anyOf(datum, owners)
    if (datum.shape === 'sum') return anyOfSum(datum, owners)
    if (datum.shape === 'latest' && datum.where === undefined) {
      const places = latest(datum, owners)
      return (subject, period, place) => Number(!Number.isNaN(places(subject, period, place)))
    }
    const source = numbers(datum, owners)
    if (ArrayBuffer.isView(source)) return source
    const at = numberIn(source)
    return (subject, period, place) => (at(subject, period, place) > 0 ? 1 : 0)
  }

  return {
    of: ({ datum, kind }, owners) => (plainKindOf(kind) === 'flag' ? flag(datum, owners) : numbers(datum, owners)),
    latest,
  }
}
