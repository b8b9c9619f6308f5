import type { Locale } from '@kotipesa/domain'
import { type IndicatorId } from '@kotipesa/indicators'
import { type AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Indicator, pathOf } from './indicator'

interface IndicatorPageProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly asked: AskedView
}

/** Everything about one indicator: what it means, its values, how it is calculated and from which data. */
export async function IndicatorPage({ locale, indicator, asked }: IndicatorPageProps) {
  const address: PageAddress = { path: pathOf(indicator), query: { ...asked }, section: 'indicators' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const inputs = { locale, indicator, ...viewOrRefuse(shown, visibility, asked) }
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={Indicator} inputs={inputs} />
    </PageShell>
  )
}
