import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import type { FigureView } from '../figures/figure-view'
import { evidenceHref } from '../navigation/indicator-href'
import { FigureValue } from '../presentation/figure-value'
import { termsIn } from '../presentation/terms'

interface IndicatorFigureProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly definition: IndicatorDefinition<IndicatorId>
}

/** The figure of an indicator for the area and period in view, which leads to its evidence. */
export function IndicatorFigure({ locale, view, definition }: IndicatorFigureProps) {
  const { area, choice, figures } = view
  return (
    <FigureValue
      result={figures.find(definition.id, area, choice.current)}
      definition={definition}
      locale={locale}
      href={evidenceHref(locale, definition.id, area, choice.current)}
      label={`${definition.name[locale]}, ${termsIn(locale).area(area)}`}
    />
  )
}
