import type { IndicatorDefinition } from '@kotipesa/indicators'

/** The rules that say what is shown when figures are missing; each has its words in the interface's texts. */
export type MissingDataRule = 'count' | 'reports' | 'recorded' | 'staff' | 'other' | 'notApplicable'

type Rules = Pick<IndicatorDefinition, 'denominator' | 'from' | 'missingData'>

function stateRule({ denominator, from, missingData: { noDataWhen } }: Rules): MissingDataRule {
  if (denominator === null) return 'count'
  if (noDataWhen === undefined) return 'other'
  if (from === 'report') return 'reports'
  // Whether nothing at all is recorded is asked of one field of the region.
  return 'field' in noDataWhen ? 'recorded' : 'staff'
}

/** The rules that hold for an indicator, read from its definition. */
export function missingDataRules(definition: Rules): readonly MissingDataRule[] {
  return definition.missingData.appliesWhen === undefined
    ? [stateRule(definition)]
    : [stateRule(definition), 'notApplicable']
}
