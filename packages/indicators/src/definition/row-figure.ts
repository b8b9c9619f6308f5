import { compileCondition, type Row } from './condition'
import type { IndicatorDefinition } from './definition'
import { compileMeasure } from './measure'

/** What a definition makes of rows: its two parts before the state is decided. */
export interface RowFigure {
  readonly numerator: number
  readonly denominator: number | null
}

/** Applies a definition to the rows of one region and period, one row after another: the plain reading of it. */
export function figureOfRows(definition: IndicatorDefinition, rows: readonly Row[]): RowFigure {
  const { over, numerator, denominator, isCapped = false } = definition
  const counted = over === undefined ? rows : rows.filter(compileCondition(over))
  const all = compileMeasure(numerator)(counted)
  const most = denominator === null ? null : compileMeasure(denominator)(counted)
  return { numerator: isCapped && most !== null ? Math.min(all, most) : all, denominator: most }
}
