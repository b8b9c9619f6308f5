import { type Locale } from '@kotipesa/domain'
import { redirect } from 'next/navigation'
import { PageMarkup } from '../markup/page-markup'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Regions } from './regions'

interface RegionsPageProps {
  readonly locale: Locale
  readonly period: string | undefined
}

/** The regions the person may see, by co-operation area. A person of one region is led straight to it. */
export function RegionsPage({ locale, period }: RegionsPageProps) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: '/regions', query: { period }, section: 'regions' }}
      admit={({ regions: [only, ...others] }) => {
        if (only !== undefined && others.length === 0) redirect(pageHref(locale, regionPath(only), { period }))
      }}
      content={({ facts, visibility }) => {
        const inputs = { locale, ...viewOrRefuse(facts, visibility, { period }) }
        return <PageMarkup facts={facts} content={Regions} inputs={inputs} />
      }}
    />
  )
}
