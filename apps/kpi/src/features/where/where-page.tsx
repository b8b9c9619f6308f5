import { isRegionCode, type Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { PageMarkup } from '../markup/page-markup'
import { maySee } from '../session/visible-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Where } from './where'
import { chooseTeamIndicator } from './where-choice'
import { wherePath } from './where-href'

interface WherePageProps {
  readonly locale: Locale
  readonly code: string
  readonly asked: { readonly period: string | undefined; readonly indicator: string | undefined }
}

/** Where in a region a figure lies, for those who may see the region. */
export async function WherePage({ locale, code, asked }: WherePageProps) {
  if (!isRegionCode(code)) notFound()
  const address: PageAddress = { path: wherePath(code), query: { ...asked }, section: 'regions' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (!maySee(visibility, code)) forbidden()
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const indicator = chooseTeamIndicator(asked.indicator)
  if (indicator === null) notFound()
  const inputs = {
    locale,
    indicator,
    ...viewOrRefuse(shown, visibility, { region: code, period: asked.period }),
    area: code,
  }
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={Where} inputs={inputs} />
    </PageShell>
  )
}
