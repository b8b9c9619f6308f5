import { isRegionCode, parsePeriod, type RegionCode } from '@kotipesa/domain'
import type { Row } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { computeDefinitions } from '../engine/compute-definitions'
import { ComputeError } from '../engine/compute-error'
import { nationalCode, type IndicatorResult, type ResultState } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { observe } from '../observations/observe'
import { scopeFacts, type ScopeFacts } from './scope-facts'
import { stateReasons } from './state-reasons'
import { capPart, joinParts, tracePart } from './trace-part'
import type { Trace, TracePart } from './trace-types'

interface RegionTrace {
  readonly numerator: TracePart
  readonly denominator: TracePart | null
}

function traceRegion(scope: ScopeFacts, definition: IndicatorDefinition, rows: readonly Row[]): RegionTrace {
  const numerator = tracePart(scope, definition, definition.numerator, rows)
  if (definition.denominator === null) return { numerator, denominator: null }
  const denominator = tracePart(scope, definition, definition.denominator, rows)
  return { numerator: definition.isCapped === true ? capPart(numerator, denominator.value) : numerator, denominator }
}

/**
 * Where a result of a given indicator comes from (see `trace`), whatever the catalogue holds.
 *
 * @param facts the bundle that the result was computed from
 * @param result a result of the indicator, or its region and period
 * @throws {ComputeError} when there is no such region
 */
export function traceDefinition(
  facts: Facts,
  definition: IndicatorDefinition,
  result: Pick<IndicatorResult<string>, 'region' | 'period'>,
): Trace {
  const period = parsePeriod(result.period)
  const states = new Map<string, ResultState>(
    computeDefinitions(facts, { periods: [period], definitions: [definition] }).map(({ region, state }) => [
      region,
      state,
    ]),
  )
  const state = states.get(result.region)
  if (state === undefined) throw new ComputeError(`no region "${result.region}" in the facts`)
  const rows: readonly (Row & { readonly region: RegionCode })[] = observe(facts, [period])[definition.from]
  const isApplicable = state !== 'not-applicable'
  const isNational = result.region === nationalCode
  const regions = isNational ? facts.regions.map(({ code }) => code).toSorted() : [result.region].filter(isRegionCode)
  const parts = regions
    .filter((region) => !isNational || states.get(region) === 'ok')
    .map((region) =>
      traceRegion(
        scopeFacts(facts, region, period),
        definition,
        rows.filter((row) => row.region === region),
      ),
    )
  const denominators = parts.flatMap(({ denominator }) => denominator ?? [])
  return {
    indicator: definition.id,
    version: definition.version,
    region: result.region,
    period: period.id,
    state,
    formula: definition.formula,
    numerator: isApplicable ? joinParts(parts.map(({ numerator }) => numerator)) : null,
    denominator: isApplicable && definition.denominator !== null ? joinParts(denominators) : null,
    regionsLeftOut: regions.flatMap((region) => {
      const own = states.get(region) ?? 'ok'
      return own === 'ok' ? [] : [{ region, state: own, reason: stateReasons[own] }]
    }),
  }
}
