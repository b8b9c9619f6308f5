import type { Locale } from '@kotipesa/domain'
import type { IndicatorId } from '@kotipesa/indicators'
import { notFound } from 'next/navigation'
import { env } from '../../env'
import type { AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Evidence, evidencePath } from './evidence'
import { chooseList, evidenceOf } from './evidence-lists'
import { portalRights } from './portal-record'
import { traceOnce } from './trace-once'

interface EvidencePageProps {
  readonly locale: Locale
  readonly indicator: IndicatorId
  readonly asked: AskedView & { readonly list: string | undefined; readonly page: string | undefined }
}

/** The records behind one figure: one click from the figure wherever it is shown. */
export async function EvidencePage({ locale, indicator, asked }: EvidencePageProps) {
  const address: PageAddress = { path: evidencePath(indicator), query: { ...asked }, section: 'indicators' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const view = viewOrRefuse(shown, visibility, asked)
  const trace = traceOnce(shown, { indicator, region: view.area, period: view.period })
  const choice = chooseList(evidenceOf(trace, visibility), asked)
  if (choice === null) notFound()
  const inputs = { locale, indicator, choice, rights: portalRights(env().PORTAL_URL, account), ...view }
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={Evidence} inputs={inputs} />
    </PageShell>
  )
}
