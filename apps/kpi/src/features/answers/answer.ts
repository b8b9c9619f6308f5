import type { Locale } from '@kotipesa/domain'
import type { IndicatorId, IndicatorResult } from '@kotipesa/indicators'
import type { FigureView } from '../figures/figure-view'
import { evidenceHref } from '../navigation/indicator-href'

/** One answer: the sentence, which leads to its reason, and what stands under it. */
export interface Answer {
  readonly id:
    | 'coverage'
    | 'finish'
    | 'pairs'
    | 'silent'
    | 'cap'
    | 'people'
    | 'where'
    | 'cost'
    | 'compare'
    | 'decided'
    | 'families'
  readonly href: string
  readonly sentence: string
  readonly details: readonly string[]
  /** What the answer takes as given; null = nothing. */
  readonly assumption: string | null
}

/** What an answer is made of. */
export interface Given {
  readonly locale: Locale
  readonly view: FigureView
}

/** The result of an indicator for the area and period in view. */
export function resultOf({ view }: Given, id: IndicatorId): IndicatorResult | undefined {
  return view.figures.find(id, view.area, view.choice.current)
}

/** What the figure of an indicator rests on. */
export function reasonOf({ locale, view }: Given, id: IndicatorId): string {
  return evidenceHref(locale, id, view.area, view.choice.current)
}
