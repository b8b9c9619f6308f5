import type { Locale } from '@kotipesa/domain'
import { type IndicatorId } from '@kotipesa/indicators'
import { type AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Indicator, pathOf } from './indicator'

interface IndicatorPageProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly asked: AskedView
}

/** Everything about one indicator: what it means, its values, how it is calculated and from which data. */
export function IndicatorPage({ locale, indicator, asked }: IndicatorPageProps) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: pathOf(indicator), query: { ...asked }, section: 'indicators' }}
      content={({ facts, visibility }) => {
        const inputs = { locale, indicator, ...viewOrRefuse(facts, visibility, asked) }
        return <PageMarkup facts={facts} content={Indicator} inputs={inputs} />
      }}
    />
  )
}
