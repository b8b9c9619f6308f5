import { indicators } from '../catalogue'
import type { IndicatorDefinition } from '../definition/definition'
import { ComputeError } from '../engine/compute-error'
import type { IndicatorResult } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { traceDefinition } from './trace-definition'
import type { Trace } from './trace-types'

/** Which result to trace. A result of `computeIndicators` is one. */
export type TraceOf = Pick<IndicatorResult<string>, 'indicator' | 'region' | 'period'>

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
  return traceDefinition(facts, definition, result)
}
