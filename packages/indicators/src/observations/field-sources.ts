import type { DatedAmounts } from '../columns/dated-amounts'
import type { FactsColumns } from '../columns/facts-columns'
import { data, type Owners } from '../columns/field-data'
import type { Numbers } from '../columns/read-constants'
import type { Dated, Datum, Latest, Standing, Sum, Units } from '../fields/datum'
import { plainKindOf, type FactsField } from '../fields/field'
import type { ListName, Records, UnitList } from '../fields/lists'
import type { WindowName } from '../fields/windows'
import { forEachActive } from './active-units'
import { firstDays } from './first-days'
import type { Grid } from './grid'
import { slotDifferent } from './slot-different'
import { slotLatest, type SlotLatest } from './slot-latest'
import { isGreaterId } from '../facts/greater-id'
import { slotTotals } from './slot-totals'
import type { PeriodSlots, Range } from './time-slots'

/** The number of a subject (what a row is of) in a period, which also comes by its place. */
export type NumberIn = (subject: number, period: PeriodSlots, place: number) => number

/** Where a field comes from: numbers by the subject of a row, or what gives its number in a period. */
export type FieldSource = Numbers | NumberIn

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

export function fieldSources(
  { regions, lists, units, constants, dated, weights }: FactsColumns,
  grid: Grid,
): FieldSources {
  const { time, cells } = grid

  function amountsOf(datum: Dated | Latest, owners: Owners): DatedAmounts {
    return dated.get(owners)?.get(datum) ?? noAmounts
  }

  /** The slots of a window in each period, by the place of the period. */
  function slotsOf(window: WindowName): (place: number) => Range {
    const ranges = time.periods.map(({ slots }) => slots[window])
    return (place) => ranges[place] ?? noSlots
  }

  function totalsOf(datum: Dated, owners: Owners): NumberIn {
    const amounts = amountsOf(datum, owners)
    const totals = datum.different === undefined ? slotTotals(amounts, time) : slotDifferent(amounts, time)
    const slotsAt = slotsOf(datum.window)
    return (owner, _period, place) => totals(owner, slotsAt(place))
  }

  /** Whether there is anything at all. Without a beginning the first day tells. */
  function anyOf(datum: Dated, owners: Owners): NumberIn {
    const ranges = time.periods.map(({ days }) => days[datum.window])
    if (ranges.every(({ from }) => from === Number.NEGATIVE_INFINITY)) {
      const first = firstDays(amountsOf(datum, owners))
      const ends = Float64Array.from(ranges, ({ to }) => to)
      return (owner, _period, place) => Number((first[owner] ?? Number.NaN) < (ends[place] ?? Number.NaN))
    }
    const totals = totalsOf(datum, owners)
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
    const slotsAt = slotsOf(datum.window)
    return (owner, _period, place) => places(owner, slotsAt(place))
  }

  /** What the latest record says; with several things, what they say together. */
  function latestAmount(datum: Latest, owners: Owners): NumberIn {
    const records: readonly Records[ListName][] = lists[datum.from]
    const places = latestPlaces(datum, owners)
    const { where = [], each } = datum
    const slotsAt = slotsOf(datum.window)
    function amountAt(place: number) {
      const record = records[place]
      if (record === undefined) return Number.NaN
      return where.every((one) => one.holds(record)) ? datum.amount(record) : 0
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

  /** Whether there is anything of any of several. */
  function anyOfSum({ of }: Sum, owners: Owners): NumberIn {
    const all = of.map((each) => anyOf(each, owners))
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
  const cellsOf = once((list: UnitList): ReadonlyMap<Units, Float64Array> => {
    const all = [...data.units]
      .filter(({ from }) => from === list)
      .map((datum) => ({
        datum,
        weight: weights.get(datum) ?? new Float64Array(),
        standings: (datum.where ?? []).flatMap((each) => ('datum' in each ? [standingOf(list, each)] : [])),
        sums: new Float64Array(cells),
      }))
    const range = { from: 0, to: units[list].unitOf.length }
    forEachActive(units[list], time.periods, range, (region, place, unit, period) => {
      const cell = place * regions.length + region
      for (const { weight, standings, sums } of all) {
        let amount = weight[unit] ?? 0
        for (const stands of standings) amount *= stands(unit, period, place)
        sums[cell] = (sums[cell] ?? 0) + amount
      }
    })
    return new Map(all.map(({ datum, sums }) => [datum, sums]))
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
        const all = datum.of.map((each) => totalsOf(each, owners))
        return (subject, period, place) => {
          let sum = 0
          for (const totals of all) sum += totals(subject, period, place)
          return sum
        }
      }
      case 'units': {
        const sums = cellsOf(datum.from).get(datum)
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
    if (typeof source !== 'function') return source
    return (subject, period, place) => (source(subject, period, place) > 0 ? 1 : 0)
  }

  return {
    of: ({ datum, kind }, owners) => (plainKindOf(kind) === 'flag' ? flag(datum, owners) : numbers(datum, owners)),
    latest,
  }
}
