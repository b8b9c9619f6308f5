import { type Locale } from '@kotipesa/domain'
import { redirect } from 'next/navigation'
import { PageMarkup } from '../markup/page-markup'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Regions } from './regions'

const path = '/regions'

interface RegionsPageProps {
  readonly locale: Locale
  readonly period: string | undefined
}

/** The regions the person may see, by co-operation area. A person of one region is led straight to it. */
export async function RegionsPage({ locale, period }: RegionsPageProps) {
  const address: PageAddress = { path, query: { period }, section: 'regions' }
  const { account, visibility, facts } = await openPage(locale, address.path, { period })
  const [only, ...others] = visibility.regions
  if (only !== undefined && others.length === 0) redirect(pageHref(locale, regionPath(only), { period }))
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={Regions} inputs={{ locale, ...viewOrRefuse(shown, visibility, { period }) }} />
    </PageShell>
  )
}
