import { formulaOf } from '../explain/formula'
import type { IndicatorData, IndicatorDataOver, IndicatorDefinition, IndicatorExample } from './definition'
import type { TableName } from '../fields/observation-fields'

/** Gives data its formula in words. */
export function withFormula<Id extends string>(data: IndicatorData<Id>): IndicatorDefinition<Id> {
  return { ...data, formula: formulaOf(data) }
}

/** Checks a definition's fields against its table, keeps its id as a literal type and words its formula. */
export function defineIndicator<const Id extends string, Table extends TableName>(
  definition: IndicatorDataOver<Table, Id> & IndicatorData<Id> & { readonly example: IndicatorExample<Table> },
): IndicatorDefinition<Id> {
  return withFormula<Id>(definition)
}
