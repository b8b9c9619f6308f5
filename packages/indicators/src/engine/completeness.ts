import type { Period } from '@kotipesa/domain'
import { indicators } from '../catalogue'
import { reportingCompleteness } from '../catalogue/reporting-completeness'
import type { IndicatorId } from '../catalogue/indicator-ids'
import type { Condition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import type { Facts } from '../facts/facts-schema'
import type { FieldOf } from '../fields/observation-fields'
import { computeDefinitions } from './compute-definitions'
import { valueOf, type Figure } from './figure'
import type { IndicatorResult } from './result'

type ReportCondition = Condition<FieldOf<'report'>>

/** Which reports tell what a definition divides by: those it looks at that know the field it adds up. */
function told({ over, denominator }: IndicatorDefinition & { readonly from: 'report' }): readonly ReportCondition[] {
  const conditions = [over, denominator?.where]
  if (denominator !== null && 'sum' in denominator) conditions.push({ exists: denominator.sum })
  return conditions.filter((condition) => condition !== undefined)
}

/** The count of the teams whose latest report in the period tells what a definition counts; null = it is not of reports. */
function toldDefinition(definition: IndicatorDefinition<IndicatorId>): IndicatorDefinition<IndicatorId> | null {
  if (definition.from !== 'report') return null
  const { over: _, missingData, ...rest } = definition
  const where: ReportCondition = { and: told(definition) }
  const { appliesWhen } = missingData
  return {
    ...rest,
    unit: 'count',
    numerator: { count: 'rows', where },
    denominator: null,
    isCapped: false,
    missingData: appliesWhen === undefined ? {} : { appliesWhen },
  }
}

const toldDefinitions = indicators.flatMap((definition) => toldDefinition(definition) ?? [])

/**
 * How complete the data behind the indicators are that are made of teams' reports: the numerator is the teams whose
 * latest report in the period tells what the indicator counts, the denominator all teams active on its last day.
 *
 * @returns by indicator, region and period as `computeIndicators` does; nothing for indicators that no report enters
 *
 * @example
 * completenessOf(facts, [parsePeriod('2025')])[0]
 * // { indicator: 'family-therapist-availability', region: '03', period: '2025', value: 0.75, numerator: 9, … }
 */
export function completenessOf(facts: Facts, periods: readonly Period[]): readonly IndicatorResult<IndicatorId>[] {
  function keyOf({ region, period }: IndicatorResult<string>): string {
    return `${region} ${period}`
  }
  const teams = new Map(
    computeDefinitions(facts, { periods, definitions: [reportingCompleteness] }).map((result) => [
      keyOf(result),
      result.denominator ?? 0,
    ]),
  )
  return computeDefinitions(facts, { periods, definitions: toldDefinitions }).map((result) => {
    if (result.state === 'not-applicable') return result
    const denominator = teams.get(keyOf(result)) ?? 0
    const state = denominator === 0 ? 'empty' : 'ok'
    const figure: Figure = { numerator: result.numerator, denominator, state }
    return { ...result, ...figure, value: valueOf(figure), target: null }
  })
}
