import type { IndicatorDefinition } from '../definition/definition'
import type { ColumnTables } from '../observations/column-table'
import { compileCellMeasure } from './cell-measure'
import { figureOf, type Figure } from './figure'
import { compileMask } from './mask'

/** The figures of all cells (region and period), in the order of the cells. */
export type CellFigures = (tables: ColumnTables) => readonly Figure[]

/** Turns a definition into a function from the observations by columns to its figures. */
export function compileCells(definition: IndicatorDefinition): CellFigures {
  const { from, over, isCapped = false } = definition
  const { noDataWhen, appliesWhen } = definition.missingData
  const isOver = over === undefined ? null : compileMask(over)
  const numeratorOf = compileCellMeasure(definition.numerator)
  const denominatorOf = definition.denominator === null ? null : compileCellMeasure(definition.denominator)
  const isNoData = noDataWhen === undefined ? null : compileMask(noDataWhen)
  const applies = appliesWhen === undefined ? null : compileMask(appliesWhen)

  return (tables) => {
    const table = tables[from]
    const rows = isOver?.(table) ?? null
    const numerators = numeratorOf(table, rows)
    const denominators = denominatorOf?.(table, rows) ?? null
    const noData = isNoData?.(tables.region) ?? null
    const applicable = applies?.(tables.region) ?? null
    return Array.from(numerators, (numerator, cell) =>
      figureOf({
        numerator,
        denominator: denominators?.[cell] ?? null,
        isCapped,
        isNoData: noData?.[cell] === 1,
        isApplicable: applicable === null || applicable[cell] === 1,
      }),
    )
  }
}
