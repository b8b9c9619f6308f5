import { type Locale } from '@kotipesa/domain'
import { type AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { IndicatorList } from './indicator-list'

/** All indicators of the core set for the area in view, by pillar. */
export function IndicatorsPage({ locale, asked }: { readonly locale: Locale; readonly asked: AskedView }) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: '/indicators', query: { ...asked }, section: 'indicators' }}
      content={({ facts, visibility }) => {
        const inputs = { locale, ...viewOrRefuse(facts, visibility, asked) }
        return <PageMarkup facts={facts} content={IndicatorList} inputs={inputs} />
      }}
    />
  )
}
