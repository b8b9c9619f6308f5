import type { Condition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { tableNames } from '../fields/observation-fields'
import type { ObservationSources, ObservationTable } from '../observations/observation-table'
import type { FieldOf } from '../fields/observation-fields'
import { measureCells, type MeasureOver } from './cell-measure'
import { figureOf, type Figure } from './figure'
import { masksOf } from './mask'

type RegionCondition = Condition<FieldOf<'region'>>

/** Conditions on the row of a region, of which there is one for each cell: where each holds, by cell. */
function marksOf(
  region: ObservationTable,
  cells: number,
  conditions: readonly RegionCondition[],
): ReadonlyMap<RegionCondition, Uint8Array> {
  const masks = masksOf(region)
  const found = conditions.map((condition) => ({
    condition,
    mask: masks.of(condition),
    marks: new Uint8Array(cells),
  }))
  for (const length of region.blocks()) {
    masks.update(length)
    for (const { mask, marks } of found) {
      for (let row = 0; row < length; row += 1) marks[region.cells[row] ?? -1] = mask[row] ?? 0
    }
  }
  return new Map(found.map(({ condition, marks }) => [condition, marks]))
}

/** What is measured for a definition: its numerator, and its denominator if it has one. */
function measuresOf({ over, numerator, denominator }: IndicatorDefinition): readonly MeasureOver[] {
  return [numerator, denominator].flatMap((measure) => (measure === null ? [] : [{ measure, over }]))
}

/** The figures of indicators in all cells (region and period), in the order of the cells. */
export function figuresOf(
  definitions: readonly IndicatorDefinition[],
  tables: ObservationSources,
  cells: number,
): ReadonlyMap<IndicatorDefinition, readonly Figure[]> {
  const conditions = definitions.flatMap(({ missingData }) =>
    [missingData.noDataWhen, missingData.unrecordedWhen, missingData.appliesWhen].filter(
      (condition) => condition !== undefined,
    ),
  )
  const marks = marksOf(tables.region, cells, conditions)
  const results = new Map<IndicatorDefinition, readonly Figure[]>()
  for (const name of tableNames) {
    const over = definitions.filter(({ from }) => from === name)
    const numbers = measureCells(tables[name], cells, over.flatMap(measuresOf)).values()
    for (const definition of over) {
      const { noDataWhen, unrecordedWhen, appliesWhen } = definition.missingData
      const noData = noDataWhen && marks.get(noDataWhen)
      const unrecorded = unrecordedWhen && marks.get(unrecordedWhen)
      const applicable = appliesWhen && marks.get(appliesWhen)
      const numerators = numbers.next().value
      const denominators = definition.denominator === null ? null : numbers.next().value
      const figures: Figure[] = []
      for (let cell = 0; cell < cells; cell += 1) {
        figures.push(
          figureOf({
            numerator: numerators?.[cell] ?? 0,
            denominator: denominators?.[cell] ?? null,
            isCapped: definition.isCapped ?? false,
            isNoData: noData?.[cell] === 1,
            isUnrecorded: unrecorded?.[cell] === 1,
            isApplicable: applicable === undefined || applicable[cell] === 1,
          }),
        )
      }
      results.set(definition, figures)
    }
  }
  return results
}
