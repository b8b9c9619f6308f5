import { periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { factsColumns } from '../columns/facts-columns'
import { compileCondition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import { figureOfRows } from '../definition/row-figure'
import { parseFacts } from '../facts/parse-facts'
import { gridOf } from '../observations/grid'
import { observe } from '../observations/observe'
import { observationTables } from '../observations/observation-tables'
import type { ObservationTables, Scope } from '../fields/observation-fields'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { arbitraryDefinition } from '../testing/arbitrary-definition'
import { figuresOf } from './cell-figures'
import { figureOf, type Figure } from './figure'

const periods = [...periodsBetween('2021', '2024'), ...periodsBetween('2022', '2024', 'half-year')]

/** The plain reading of a definition, row by row. */
function plainFigure(definition: IndicatorDefinition, tables: ObservationTables): Figure {
  const [region] = tables.region
  if (region === undefined) throw new RangeError('every region has a row')
  const { noDataWhen, unrecordedWhen, appliesWhen } = definition.missingData
  return figureOf({
    ...figureOfRows(definition, tables[definition.from]),
    isCapped: false,
    isNoData: noDataWhen !== undefined && compileCondition(noDataWhen)(region),
    isUnrecorded: unrecordedWhen !== undefined && compileCondition(unrecordedWhen)(region),
    isApplicable: appliesWhen === undefined || compileCondition(appliesWhen)(region),
  })
}

function within(tables: ObservationTables, region: string, period: string): ObservationTables {
  function isWithin(row: Scope) {
    return row.region === region && row.period === period
  }
  return {
    team: tables.team.filter(isWithin),
    report: tables.report.filter(isWithin),
    trainer: tables.trainer.filter(isWithin),
    network: tables.network.filter(isWithin),
    region: tables.region.filter(isWithin),
  }
}

it('gives for all cells at once what the definition gives row by row', () => {
  const definitionsOf = fc.array(arbitraryDefinition, { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(arbitraryOfBoth, definitionsOf, (input, definitions) => {
      const facts = parseFacts(input)
      const grid = gridOf(factsColumns(facts).regions, periods)
      const rows = observe(facts, periods)
      const cells = periods.flatMap(({ id }) => grid.regions.map((code) => within(rows, code, id)))
      const figures = figuresOf(definitions, observationTables(facts, grid), grid.cells)
      for (const definition of definitions) {
        expect(figures.get(definition)).toEqual(cells.map((tables) => plainFigure(definition, tables)))
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
