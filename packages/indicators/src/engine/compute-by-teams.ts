import type { Period, RegionCode } from '@kotipesa/domain'
import type { Condition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import type { Facts } from '../facts/facts-schema'
import { observationFields } from '../fields/observation-fields'
import { computeDefinitions } from './compute-definitions'
import { ComputeError } from './compute-error'
import type { IndicatorResult } from './result'

/** Some of a region's teams, e.g. those of a service in a municipality. */
export interface TeamGroup {
  /** Differs from those of the other groups. */
  readonly id: string
  /** Ids of teams. */
  readonly teams: readonly string[]
}

/** A group of teams with the figure of an indicator over them alone; it has no target of its own. */
export interface GroupResult extends Omit<IndicatorResult<string>, 'target'> {
  readonly group: string
}

/** Whether an indicator is made of rows of single teams, so that it can be told of some of them. */
export function isOfTeams({ from }: Pick<IndicatorDefinition, 'from'>): boolean {
  return 'team' in observationFields[from]
}

/** The same definition over some teams only, named after their group. */
function overTeams(definition: IndicatorDefinition, { id, teams }: TeamGroup): IndicatorDefinition {
  const among: Condition<'team'> = { field: 'team', in: teams }
  switch (definition.from) {
    case 'team':
      return { ...definition, id, over: definition.over === undefined ? among : { and: [definition.over, among] } }
    case 'report':
      return { ...definition, id, over: definition.over === undefined ? among : { and: [definition.over, among] } }
    default:
      throw new ComputeError(`"${definition.id}" is not made of teams’ rows: expected one from "team" or "report"`)
  }
}

/**
 * Computes an indicator over groups of a region's teams by the same engine as the region's figure. Groups that share no
 * team and hold all of them add up to it.
 *
 * @throws {ComputeError} when the indicator is not made of teams' rows (see `isOfTeams`), or the region is not listed
 *
 * @example
 * computeByTeams(facts, indicatorById('team-training-coverage'), {
 *   region: '08', period: parsePeriod('2025'), groups: [{ id: 'open-care', teams: ['t1', 't2'] }],
 * })
 * // [{ group: 'open-care', indicator: 'team-training-coverage', region: '08', period: '2025', value: 0.5, … }]
 */
export function computeByTeams(
  facts: Facts,
  definition: IndicatorDefinition,
  options: { readonly region: RegionCode; readonly period: Period; readonly groups: readonly TeamGroup[] },
): readonly GroupResult[] {
  const { region, period, groups } = options
  const definitions = groups.map((group) => overTeams(definition, group))
  return computeDefinitions(facts, { periods: [period], regions: [region], definitions }).map(
    ({ indicator: group, period: id, value, numerator, denominator, state, provisional }) => {
      const figure = { value, numerator, denominator, state, provisional }
      return { group, indicator: definition.id, region, period: id, ...figure }
    },
  )
}
