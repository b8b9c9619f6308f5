import { type Locale } from '@kotipesa/domain'
import { type AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { IndicatorList } from './indicator-list'

const path = '/indicators'

/** All indicators of the core set for the area in view, by pillar. */
export async function IndicatorsPage({ locale, asked }: { readonly locale: Locale; readonly asked: AskedView }) {
  const address: PageAddress = { path, query: { ...asked }, section: 'indicators' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup
        facts={shown}
        content={IndicatorList}
        inputs={{ locale, ...viewOrRefuse(shown, visibility, asked) }}
      />
    </PageShell>
  )
}
