import type { Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { portalRights } from '../evidence/portal-record'
import { defaultArea } from '../figures/visible-figures'
import { PageMarkup } from '../markup/page-markup'
import { NoRegions } from '../overview/no-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { Panels } from '../shell/panel'
import { chooseNow } from '../teams/now-view'
import { Data, dataPath } from './data'
import { revisionMark } from './revision-mark'

interface DataPageProps {
  readonly locale: Locale
  readonly asked: { readonly region: string | undefined }
}

/** Whether the data can be trusted: for a region that the person may see, and for national roles the whole country. */
export async function DataPage({ locale, asked }: DataPageProps) {
  const address: PageAddress = { path: dataPath, query: { ...asked }, section: 'data' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const { facts: shown, source } = facts.known
  const frame = { locale, address, account, banners: <Banners locale={locale} facts={facts} /> }
  if (visibility.regions.length === 0 && asked.region === undefined) {
    return (
      <PageShell {...frame}>
        <Panels>
          <NoRegions locale={locale} />
        </Panels>
      </PageShell>
    )
  }
  const view = chooseNow(shown, visibility, asked, defaultArea(visibility))
  if (view === 'unknown') notFound()
  // Who in other regions has reported is theirs to tell.
  if (view === 'forbidden' || (view.area === 'FI' && !visibility.isNational)) forbidden()
  const rights = portalRights(env().PORTAL_URL, account)
  return (
    <PageShell {...frame}>
      <PageMarkup
        facts={shown}
        content={Data}
        inputs={{ locale, rights, revision: revisionMark(source.revision), ...view }}
      />
    </PageShell>
  )
}
