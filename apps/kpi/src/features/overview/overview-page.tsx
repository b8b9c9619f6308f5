import { type Locale } from '@kotipesa/domain'
import { notFound } from 'next/navigation'
import { type AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { chooseMapIndicator } from './map-choice'
import { Overview } from './overview'

interface OverviewPageProps {
  readonly locale: Locale
  readonly asked: AskedView & { readonly map?: string | undefined }
}

/** The first page: training coverage, the four pillars, the map for national roles and the areas side by side. */
export async function OverviewPage({ locale, asked }: OverviewPageProps) {
  const address: PageAddress = { path: '/', query: { ...asked }, section: 'overview' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const map = chooseMapIndicator(asked.map)
  if (map === null) notFound()
  const inputs = { locale, map, ...viewOrRefuse(shown, visibility, asked) }
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={Overview} inputs={inputs} />
    </PageShell>
  )
}
