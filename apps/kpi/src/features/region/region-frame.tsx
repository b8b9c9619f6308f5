import { isRegionCode, type Locale, type RegionCode } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { type MarkupContent, type MarkupInputs, PageMarkup } from '../markup/page-markup'
import { maySee } from '../session/visible-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { viewOrRefuse } from '../shell/view-or-refuse'

/** What a page of one region depends on. */
export interface RegionInputs extends MarkupInputs {
  readonly area: RegionCode
}

interface RegionFrameProps {
  readonly locale: Locale
  readonly code: string
  readonly period: string | undefined
  /** Where the page of a region stands, below the language. */
  readonly pathOf: (region: RegionCode) => string
  readonly content: MarkupContent<RegionInputs>
}

/** A page of one region and period, for those who may see the region. */
export async function RegionFrame({ locale, code, period, pathOf, content }: RegionFrameProps) {
  if (!isRegionCode(code)) notFound()
  const address: PageAddress = { path: pathOf(code), query: { period }, section: 'regions' }
  const { account, visibility, facts } = await openPage(locale, address.path, { period })
  if (!maySee(visibility, code)) forbidden()
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const inputs = { locale, ...viewOrRefuse(shown, visibility, { region: code, period }), area: code }
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      <PageMarkup facts={shown} content={content} inputs={inputs} />
    </PageShell>
  )
}
