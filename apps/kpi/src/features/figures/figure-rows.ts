import type { Period } from '@kotipesa/domain'
import {
  type DefinitionChange,
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorResult,
  targetChange,
} from '@kotipesa/indicators'
import type { FigureView } from './figure-view'
import { type Area } from './figures'
import { comparedAreas, maySeeArea, visibleAreas } from './visible-figures'

/** One row of an indicator's data: where, when and the result. */
export interface FigureRow {
  readonly area: Area
  readonly period: Period
  readonly result: IndicatorResult
  /** The change by which the target differs from what was shown of the period before. */
  readonly targetChange: DefinitionChange | null
  /** Whether the reader may open what the figure rests on: not of a region that only shares its figures. */
  readonly isOpen: boolean
}

type Definition = Pick<IndicatorDefinition<IndicatorId>, 'id' | 'changes' | 'denominator'>

function rowsFor(
  view: FigureView,
  definition: Definition,
  cells: readonly { readonly area: Area; readonly period: Period }[],
): readonly FigureRow[] {
  return cells.flatMap(({ area, period }) => {
    const result = view.beside.find(definition.id, area, period)
    if (result === undefined) return []
    const isOpen = maySeeArea(view.visibility, area)
    return [{ area, period, result, targetChange: targetChange(definition, result, view.facts), isOpen }]
  })
}

/** The area in view over all periods, newest first. */
export function rowsByPeriod(view: FigureView, definition: Definition): readonly FigureRow[] {
  return rowsFor(
    view,
    definition,
    view.choice.periods.toReversed().map((period) => ({ area: view.area, period })),
  )
}

/** Every area that stands side by side in the period in view, the country last. */
export function rowsByArea(view: FigureView, definition: Definition): readonly FigureRow[] {
  return rowsFor(
    view,
    definition,
    comparedAreas(view.visibility).map((area) => ({ area, period: view.choice.current })),
  )
}

/** Every area the person may see in every period. */
export function allRows(view: FigureView, definition: Definition): readonly FigureRow[] {
  return rowsFor(
    view,
    definition,
    visibleAreas(view.visibility).flatMap((area) => view.choice.periods.map((period) => ({ area, period }))),
  )
}
