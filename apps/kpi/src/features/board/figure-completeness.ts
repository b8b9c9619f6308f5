import { completenessOf, type IndicatorId, indicatorById } from '@kotipesa/indicators'
import type { FigureView } from '../figures/figure-view'

/**
 * How complete the data behind a figure are:
 *
 * - `teams`: so many of the active teams have told in their reports what is counted
 * - `regions`: the figure of so many regions enters the country's
 * - `records`: what is counted are records, which nobody is asked for
 * - `none`: the indicator does not apply, or there is no team that could tell
 */
export type FigureCompleteness =
  | { readonly of: 'teams' | 'regions'; readonly known: number; readonly all: number }
  | { readonly of: 'records' }
  | { readonly of: 'none' }

/** Tells the completeness of each indicator's figure for the area and period in view. */
export function figureCompleteness(view: FigureView): (indicator: IndicatorId) => FigureCompleteness {
  const { area, choice, facts, figures } = view
  const told = new Map(
    completenessOf(facts, [choice.current]).flatMap((one) => (one.region === area ? [[one.indicator, one]] : [])),
  )
  return (indicator) => {
    if (figures.find(indicator, area, choice.current)?.state === 'not-applicable') return { of: 'none' }
    const teams = told.get(indicator)
    if (teams !== undefined) {
      const { numerator, denominator } = teams
      return denominator === null || denominator === 0
        ? { of: 'none' }
        : { of: 'teams', known: numerator ?? 0, all: denominator }
    }
    const isCount = indicatorById(indicator).denominator === null
    if (area === 'FI' && !isCount) return { of: 'regions', ...view.allRegions.counted(indicator, choice.current) }
    return { of: 'records' }
  }
}
