import { compileCondition, type Row } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { compileMeasure } from '../definition/measure'
import type { ObservationTables } from '../observations/rows'
import { figureOf, type Figure } from './figure'

type Tables = { readonly [Table in keyof ObservationTables]: readonly Row[] }
export type RegionalFigure = (tables: Tables) => Figure

/**
 * Turns a definition into a function from the rows of one region and period to its figure.
 *
 * What a definition means is to be read here; `compileCells` gives the same for whole tables at once.
 */
export function compileIndicator(definition: IndicatorDefinition): RegionalFigure {
  const { from, over, isCapped = false } = definition
  const { noDataWhen, appliesWhen } = definition.missingData
  const isOver = over === undefined ? null : compileCondition(over)
  const numeratorOf = compileMeasure(definition.numerator)
  const denominatorOf = definition.denominator === null ? null : compileMeasure(definition.denominator)
  const isNoData = noDataWhen === undefined ? null : compileCondition(noDataWhen)
  const applies = appliesWhen === undefined ? null : compileCondition(appliesWhen)

  return (tables) => {
    const region = tables.region[0] ?? {}
    const rows = isOver === null ? tables[from] : tables[from].filter(isOver)
    return figureOf({
      numerator: numeratorOf(rows),
      denominator: denominatorOf === null ? null : denominatorOf(rows),
      isCapped,
      isNoData: isNoData?.(region) ?? false,
      isApplicable: applies?.(region) ?? true,
    })
  }
}
