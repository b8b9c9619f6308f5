import type { Condition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { forEachBlock } from '../observations/blocks'
import { tableNames } from '../observations/fields'
import type { ObservationSources, ObservationTable } from '../observations/observation-table'
import { compileCellMeasure, type CellMeasure } from './cell-measure'
import { figureOf, type Figure } from './figure'
import { compileMask } from './mask'

interface Measures {
  readonly numerator: CellMeasure
  readonly denominator: CellMeasure | null
}

function compileMeasures(table: ObservationTable, cells: number, definition: IndicatorDefinition): Measures {
  const over = definition.over === undefined ? null : compileMask(table, definition.over)
  const { numerator, denominator } = definition
  return {
    numerator: compileCellMeasure(table, cells, numerator, over),
    denominator: denominator === null ? null : compileCellMeasure(table, cells, denominator, over),
  }
}

/** Reads a table once, for all the definitions over it. */
function measureTable(table: ObservationTable, cells: number, definitions: readonly IndicatorDefinition[]): Measures[] {
  const measures = definitions.map((definition) => compileMeasures(table, cells, definition))
  if (measures.length === 0) return measures
  forEachBlock(table, (start, length) => {
    for (const { numerator, denominator } of measures) {
      numerator.addBlock(start, length)
      denominator?.addBlock(start, length)
    }
  })
  return measures
}

/** For each cell whether a condition holds of the region's row, of which there is one for each cell. */
function cellsWhere(region: ObservationTable, condition: Condition<string>): Uint8Array {
  const maskOf = compileMask(region, condition)
  const found = new Uint8Array(region.cells.length)
  forEachBlock(region, (start, length) => found.set(maskOf(length).subarray(0, length), start))
  return found
}

/** The figures of indicators in all cells (region and period), in the order of the cells. */
export function figuresOf(
  definitions: readonly IndicatorDefinition[],
  tables: ObservationSources,
): ReadonlyMap<IndicatorDefinition, readonly Figure[]> {
  const cells = tables.region.cells.length
  const results = new Map<IndicatorDefinition, readonly Figure[]>()
  for (const name of tableNames) {
    const over = definitions.filter(({ from }) => from === name)
    const measured = measureTable(tables[name], cells, over)
    for (const [index, definition] of over.entries()) {
      const { noDataWhen, appliesWhen } = definition.missingData
      const noData = noDataWhen === undefined ? null : cellsWhere(tables.region, noDataWhen)
      const applicable = appliesWhen === undefined ? null : cellsWhere(tables.region, appliesWhen)
      const numerators = measured[index]?.numerator.numbers() ?? []
      const denominators = measured[index]?.denominator?.numbers() ?? null
      const figures: Figure[] = []
      for (let cell = 0; cell < cells; cell += 1) {
        figures.push(
          figureOf({
            numerator: numerators[cell] ?? 0,
            denominator: denominators?.[cell] ?? null,
            isCapped: definition.isCapped ?? false,
            isNoData: noData?.[cell] === 1,
            isApplicable: applicable === null || applicable[cell] === 1,
          }),
        )
      }
      results.set(definition, figures)
    }
  }
  return results
}
