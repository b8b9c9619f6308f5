import type { Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { chooseView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { NoRegions } from '../overview/no-regions'
import { Banners } from '../shell/banners'
import { NoFactsPage } from '../shell/no-facts-page'
import { openPage } from '../shell/open-page'
import type { PageAddress } from '../shell/page-address'
import { PageShell } from '../shell/page-shell'
import { Panels } from '../shell/panel'
import { firstWithTeams } from '../teams/now-view'
import { People } from './people'
import { type AskedWhatIf, chooseWhatIf } from './what-if-choice'
import { peoplePath } from './what-if-form'

interface PeoplePageProps {
  readonly locale: Locale
  readonly asked: { readonly region: string | undefined; readonly period: string | undefined }
  readonly askedWhatIf: AskedWhatIf
}

/** Trainers and members of a region that the person may see, with what if. */
export async function PeoplePage({ locale, asked, askedWhatIf }: PeoplePageProps) {
  const query = { ...asked, ...askedWhatIf }
  const address: PageAddress = { path: peoplePath, query, section: 'people' }
  const { account, visibility, facts } = await openPage(locale, address.path, query)
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
  const view = chooseView(shown, visibility, { ...asked, region: asked.region ?? region ?? '' })
  const whatIf = chooseWhatIf(askedWhatIf)
  if (view === 'forbidden') forbidden()
  // The country has no trainers of its own.
  if (view === 'unknown' || view.area === 'FI' || whatIf === null) notFound()
  const inputs = { locale, ...view, area: view.area, asked: askedWhatIf, whatIf }
  return (
    <PageShell {...frame}>
      <PageMarkup facts={shown} content={People} inputs={inputs} />
    </PageShell>
  )
}
