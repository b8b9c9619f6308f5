import type { IndicatorDefinition } from '@kotipesa/indicators'

/** The rules that say what is shown when figures are missing; each has its words in the interface's texts. */
export type MissingDataRule = 'count' | 'reports' | 'staff' | 'other' | 'notApplicable'

type Rules = Pick<IndicatorDefinition, 'denominator' | 'from' | 'missingData'>

function stateRule({ denominator, from, missingData }: Rules): MissingDataRule {
  if (denominator === null) return 'count'
  if (missingData.noDataWhen === undefined) return 'other'
  return from === 'report' ? 'reports' : 'staff'
}

/** The rules that hold for an indicator, read from its definition. */
export function missingDataRules(definition: Rules): readonly MissingDataRule[] {
  return definition.missingData.appliesWhen === undefined
    ? [stateRule(definition)]
    : [stateRule(definition), 'notApplicable']
}
