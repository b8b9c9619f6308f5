import type { KnownFacts } from '../facts/facts-state'
import type { Visibility } from '../session/visible-regions'
import { type Area, type Figures, figuresFor } from './figures'
import { choosePeriod, type PeriodChoice } from './period-choice'
import { chooseArea, narrowFigures } from './visible-figures'

/** The choices a reader has made in the address, unchecked. */
export interface AskedView {
  readonly region?: string | undefined
  readonly period?: string | undefined
}

/** The figures a page shows: the area and period in view and everything the person may see around them. */
export interface FigureView {
  readonly visibility: Visibility
  readonly known: KnownFacts
  readonly choice: PeriodChoice
  readonly area: Area
  /** Holds only the areas the person may see. */
  readonly figures: Figures
}

/** Chooses area and period and computes (or remembers) the figures for them. */
export function viewFigures(known: KnownFacts, visibility: Visibility, asked: AskedView): FigureView {
  const choice = choosePeriod(known.facts, asked.period)
  const all = figuresFor(known.facts, choice.granularity, choice.periods)
  return {
    visibility,
    known,
    choice,
    area: chooseArea(visibility, asked.region),
    figures: narrowFigures(all, visibility),
  }
}
