import { indicators } from '../catalogue'
import type { IndicatorDefinition } from '../definition/definition'
import { ComputeError } from '../engine/compute-error'
import type { IndicatorResult } from '../engine/result'

/** Results with the versions of the definitions that they were computed by. */
export interface ResultSet {
  /** The version of each indicator among the results, by its id. */
  readonly versions: Readonly<Record<string, number>>
  readonly results: readonly IndicatorResult<string>[]
}

/**
 * The definitions of the indicators among results, each once, in the order of the results.
 *
 * @throws {ComputeError} when an indicator is neither in the core set nor among one's own
 */
export function definitionsOf(
  results: readonly IndicatorResult<string>[],
  own: readonly IndicatorDefinition[] = [],
): readonly IndicatorDefinition[] {
  const known = new Map<string, IndicatorDefinition>([...indicators, ...own].map((one) => [one.id, one]))
  return [...new Set(results.map(({ indicator }) => indicator))].map((id) => {
    const definition = known.get(id)
    if (definition === undefined) throw new ComputeError(`no indicator "${id}": give its definition too`)
    return definition
  })
}

/** Results that know by which version of its definition each was computed, for keeping and comparing. */
export function resultSet(
  results: readonly IndicatorResult<string>[],
  own: readonly IndicatorDefinition[] = [],
): ResultSet {
  const versions = definitionsOf(results, own).map(({ id, version }) => [id, version] as const)
  return { versions: Object.fromEntries(versions), results }
}
