import type { IndicatorDefinition } from '@kotipesa/indicators'

/** The rules that say what is shown when figures are missing; each has its words in the interface's texts. */
export type MissingDataRule = 'count' | 'reports' | 'recorded' | 'staff' | 'other' | 'notApplicable'

type Rules = Pick<IndicatorDefinition, 'denominator' | 'from' | 'missingData'>

/** Whether a figure is missing because nothing at all is recorded: that is asked of one field of the region. */
function isOfRecords({ noDataWhen, unrecordedWhen }: Rules['missingData']): boolean {
  return unrecordedWhen !== undefined || (noDataWhen !== undefined && 'field' in noDataWhen)
}

function stateRule({ denominator, from, missingData }: Rules): MissingDataRule {
  if (denominator === null) return 'count'
  if (missingData.noDataWhen === undefined) return 'other'
  if (from === 'report') return 'reports'
  return isOfRecords(missingData) ? 'recorded' : 'staff'
}

/** The rules that hold for an indicator, read from its definition. */
export function missingDataRules(definition: Rules): readonly MissingDataRule[] {
  return definition.missingData.appliesWhen === undefined
    ? [stateRule(definition)]
    : [stateRule(definition), 'notApplicable']
}
