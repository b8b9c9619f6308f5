import { isRegionCode, parsePeriod, type RegionCode } from '@kotipesa/domain'
import { indicators } from '../catalogue'
import type { Row } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { ComputeError } from '../engine/compute-error'
import { computeIndicators } from '../engine/compute-indicators'
import { nationalCode, type IndicatorResult, type ResultState } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { observe } from '../observations/observe'
import { placeFacts, type PlaceFacts } from './place-facts'
import { stateReasons } from './state-reasons'
import { capPart, joinParts, tracePart } from './trace-part'
import type { Trace, TracePart } from './trace-types'

/** Which result to trace. A result of `computeIndicators` is one. */
export type TraceOf = Pick<IndicatorResult<string>, 'indicator' | 'region' | 'period'>

interface RegionTrace {
  readonly numerator: TracePart
  readonly denominator: TracePart | null
}

const nothing: TracePart = { value: 0, excess: 0, entries: [], leftOut: [] }

function traceRegion(place: PlaceFacts, definition: IndicatorDefinition, rows: readonly Row[]): RegionTrace {
  const numerator = tracePart(place, definition, definition.numerator, rows)
  if (definition.denominator === null) return { numerator, denominator: null }
  const denominator = tracePart(place, definition, definition.denominator, rows)
  return { numerator: definition.isCapped === true ? capPart(numerator, denominator.value) : numerator, denominator }
}

/** A region without an applicable indicator has no parts. */
function emptyTrace(definition: IndicatorDefinition): RegionTrace {
  return { numerator: nothing, denominator: definition.denominator === null ? null : nothing }
}

/**
 * Where a result comes from: the observations and the ids of the facts that entered its numerator and its denominator,
 * and those that were left out, each with the reason. The amounts add up to the result.
 *
 * @param facts the bundle that the result was computed from
 * @param result a result of `computeIndicators`, or its indicator, region and period
 * @param definitions indicators of one's own, when the result is of one
 * @throws {ComputeError} when there is no such indicator or region
 *
 * @example
 * trace(facts, result).numerator.entries[0]
 * // { region: '08', amount: 1, table: 'team', observation: { …, team: 't1', isTrained: true },
 * //   facts: [{ table: 'teams', id: 't1' }, { table: 'trainings', id: 'k1' }], label: null }
 */
export function trace(facts: Facts, result: TraceOf, definitions: readonly IndicatorDefinition[] = []): Trace {
  const definition = [...indicators, ...definitions].find(({ id }) => id === result.indicator)
  if (definition === undefined) throw new ComputeError(`no indicator "${result.indicator}"`)
  const period = parsePeriod(result.period)
  const states = new Map<string, ResultState>(
    computeIndicators(facts, { periods: [period], indicators: [definition.id], definitions }).map(
      ({ region, state }) => [region, state],
    ),
  )
  const state = states.get(result.region)
  if (state === undefined) throw new ComputeError(`no region "${result.region}" in the facts`)
  const rows: readonly (Row & { readonly region: RegionCode })[] = observe(facts, [period])[definition.from]
  const isNational = result.region === nationalCode
  const regions = isNational ? facts.regions.map(({ code }) => code).toSorted() : [result.region].filter(isRegionCode)
  const parts = regions
    .filter((region) => (isNational ? states.get(region) === 'ok' : state !== 'not-applicable'))
    .map((region) =>
      traceRegion(
        placeFacts(facts, region, period),
        definition,
        rows.filter((row) => row.region === region),
      ),
    )
  const all = parts.length === 0 ? [emptyTrace(definition)] : parts
  const denominators = all.map(({ denominator }) => denominator).filter((part) => part !== null)
  return {
    indicator: definition.id,
    version: definition.version,
    region: result.region,
    period: period.id,
    state,
    formula: definition.formula,
    numerator: joinParts(all.map(({ numerator }) => numerator)),
    denominator: definition.denominator === null ? null : joinParts(denominators),
    regionsLeftOut: regions.flatMap((region) => {
      const own = states.get(region) ?? 'ok'
      return own === 'ok' ? [] : [{ region, state: own, reason: stateReasons[own] }]
    }),
  }
}
