import type { Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { portalRights } from '../evidence/portal-record'
import type { AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { NoRegions } from '../overview/no-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { Panels } from '../shell/panel'
import { chooseNow, firstWithTeams } from './now-view'
import { chooseTeamPage } from './team-pages'
import { chooseSort } from './team-sort'
import { Teams, teamsPath } from './teams'

interface TeamsPageProps {
  readonly locale: Locale
  readonly asked: AskedView & { readonly sort: string | undefined; readonly page: string | undefined }
}

/** The teams of a region that the person may see. */
export async function TeamsPage({ locale, asked }: TeamsPageProps) {
  const address: PageAddress = { path: teamsPath, query: { ...asked }, section: 'teams' }
  const { account, visibility, facts } = await openPage(locale, address.path, { ...asked })
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />

  const shown = facts.known.facts
  const frame = { locale, address, account, banners: <Banners locale={locale} facts={facts} /> }
  const region = firstWithTeams(shown, visibility)
  if (region === null && asked.region === undefined) {
    return (
      <PageShell {...frame}>
        <Panels>
          <NoRegions locale={locale} />
        </Panels>
      </PageShell>
    )
  }
  const view = chooseNow(shown, visibility, asked, region ?? '')
  const sort = chooseSort(asked.sort)
  if (view === 'forbidden') forbidden()
  // The country has no teams of its own.
  if (view === 'unknown' || view.area === 'FI' || sort === null) notFound()
  const chosen = { ...view, area: view.area }
  const page = chooseTeamPage(shown, chosen, asked.page)
  if (page === null) notFound()
  const inputs = { locale, sort, page, rights: portalRights(env().PORTAL_URL, account), ...chosen }
  return (
    <PageShell {...frame}>
      <PageMarkup facts={shown} content={Teams} inputs={inputs} />
    </PageShell>
  )
}
