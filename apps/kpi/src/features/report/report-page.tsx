import { isRegionCode, type Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { PageMarkup } from '../markup/page-markup'
import { maySee } from '../session/visible-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PagePlace } from '../shell/page-place'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { Report } from './report'
import { reportPath } from './report-href'

interface ReportPageProps {
  readonly locale: Locale
  readonly code: string
  readonly period: string | undefined
}

/** A region's report for its board, for those who may see the region. */
export async function ReportPage({ locale, code, period }: ReportPageProps) {
  if (!isRegionCode(code)) notFound()
  const place: PagePlace = { path: reportPath(code), query: { period }, section: 'regions' }
  const { account, visibility, facts } = await openPage(locale, place.path, { period })
  if (!maySee(visibility, code)) forbidden()
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} place={place} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const inputs = { locale, ...viewOrRefuse(shown, visibility, { region: code, period }), area: code }
  return (
    <PageShell locale={locale} place={place} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={Report} inputs={inputs} />
    </PageShell>
  )
}
