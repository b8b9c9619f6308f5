import { compileCondition, type Row } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { compileMeasure } from '../definition/measure'
import type { ObservationTables } from '../observations/rows'
import type { Figure } from './figure'
import type { ResultState } from './result'

type Tables = { readonly [Table in keyof ObservationTables]: readonly Row[] }
export type RegionalFigure = (tables: Tables) => Figure

/** Turns a definition into a function from the rows of one region and period to its figure. */
export function compileIndicator(definition: IndicatorDefinition): RegionalFigure {
  const { from, over, isCapped = false, noDataWhen, appliesWhen } = definition
  const isOver = over === undefined ? null : compileCondition(over)
  const numeratorOf = compileMeasure(definition.numerator)
  const denominatorOf = definition.denominator === null ? null : compileMeasure(definition.denominator)
  const isNoData = noDataWhen === undefined ? null : compileCondition(noDataWhen)
  const applies = appliesWhen === undefined ? null : compileCondition(appliesWhen)

  const stateOf = (denominator: number | null, region: Row): ResultState => {
    if (denominator === null || denominator > 0) return 'ok'
    return isNoData?.(region) === true ? 'no-data' : 'empty'
  }

  return (tables) => {
    const region = tables.region[0] ?? {}
    if (applies?.(region) === false) return { numerator: 0, denominator: 0, state: 'not-applicable' }
    const rows = isOver === null ? tables[from] : tables[from].filter(isOver)
    const all = numeratorOf(rows)
    const denominator = denominatorOf === null ? null : denominatorOf(rows)
    const numerator = isCapped && denominator !== null ? Math.min(all, denominator) : all
    return { numerator, denominator, state: stateOf(denominator, region) }
  }
}
