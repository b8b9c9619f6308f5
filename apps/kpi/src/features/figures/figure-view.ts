import type { Facts } from '@kotipesa/indicators'
import { isRegionCode } from '@kotipesa/domain'
import type { Visibility } from '../session/visible-regions'
import { type AllRegions, allRegions } from './all-regions'
import { type Area, type Figures, figuresFor } from './figures'
import { choosePeriod, type PeriodChoice } from './period-choice'
import { comparedFigures, defaultArea, maySeeArea, narrowFigures } from './visible-figures'

/** The choices a reader has made in the address, unchecked. */
export interface AskedView {
  readonly region?: string | undefined
  readonly period?: string | undefined
}

/** What a person may see and has chosen to see: an area among those, and a period that can be shown. */
export interface ChosenView {
  readonly visibility: Visibility
  readonly area: Area
  /** The id of the period: `2024` or `2024-H1`. */
  readonly period: string
}

/** Why an address is not answered: it asks for something that is not there, or for a region of others. */
export type ViewRefusal = 'unknown' | 'forbidden'

function isArea(code: string): code is Area {
  return code === 'FI' || isRegionCode(code)
}

/**
 * Checks what the address asks for. What it leaves open is chosen: the person's first area and the latest complete year.
 * Nothing else is shown in the place of what was asked for.
 */
export function chooseView(facts: Facts, visibility: Visibility, asked: AskedView): ChosenView | ViewRefusal {
  const area = asked.region ?? defaultArea(visibility)
  const choice = choosePeriod(facts, asked.period)
  if (!isArea(area) || choice === null) return 'unknown'
  return maySeeArea(visibility, area) ? { visibility, area, period: choice.current.id } : 'forbidden'
}

/** The figures a page shows: the area and period in view and everything the person may see around them. */
export interface FigureView {
  readonly visibility: Visibility
  readonly facts: Facts
  readonly choice: PeriodChoice
  readonly area: Area
  /** Holds only the areas the person may see. */
  readonly figures: Figures
  /** Holds the areas that stand side by side: also those that share theirs. */
  readonly beside: Figures
  readonly allRegions: AllRegions
}

/**
 * Computes (or remembers) the figures for what was chosen.
 *
 * @throws RangeError when the period was not chosen from these facts
 */
export function viewFigures(facts: Facts, { visibility, area, period }: ChosenView): FigureView {
  const choice = choosePeriod(facts, period)
  if (choice === null) throw new RangeError(`the period ${period} is not one of those shown for these facts`)
  const all = figuresFor(facts, choice.granularity, choice.periods)
  const figures = narrowFigures(all, visibility)
  const beside = comparedFigures(all, visibility)
  return { visibility, facts, choice, area, figures, beside, allRegions: allRegions(facts, all) }
}
