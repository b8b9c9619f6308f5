import { type Locale } from '@kotipesa/domain'
import { notFound } from 'next/navigation'
import { type AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { chooseMapIndicator } from './map-choice'
import { Overview } from './overview'

interface OverviewPageProps {
  readonly locale: Locale
  readonly asked: AskedView & { readonly map?: string | undefined }
}

/** The first page: training coverage, the four pillars, the map for national roles and the areas side by side. */
export function OverviewPage({ locale, asked }: OverviewPageProps) {
  const map = chooseMapIndicator(asked.map)
  return (
    <FactsPage
      locale={locale}
      address={{ path: '/', query: { ...asked }, section: 'overview' }}
      content={({ facts, visibility }) => {
        if (map === null) notFound()
        const inputs = { locale, map, ...viewOrRefuse(facts, visibility, asked) }
        return <PageMarkup facts={facts} content={Overview} inputs={inputs} />
      }}
    />
  )
}
