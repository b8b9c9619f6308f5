import type { Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import type { AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { chooseNow, firstWithTeams } from './now-view'
import { chooseTeamPage } from './team-pages'
import { chooseSort } from './team-sort'
import { Teams, teamsPath } from './teams'

interface TeamsPageProps {
  readonly locale: Locale
  readonly asked: AskedView & { readonly sort: string | undefined; readonly page: string | undefined }
}

/** The teams of a region that the person may see. */
export function TeamsPage({ locale, asked }: TeamsPageProps) {
  const sort = chooseSort(asked.sort)
  return (
    <FactsPage
      locale={locale}
      address={{ path: teamsPath, query: { ...asked }, section: 'teams' }}
      isOfOwnRegion={asked.region === undefined}
      content={({ facts, visibility }) => {
        const view = chooseNow(facts, visibility, asked, firstWithTeams(facts, visibility) ?? '')
        if (view === 'forbidden') forbidden()
        // The country has no teams of its own.
        if (view === 'unknown' || view.area === 'FI' || sort === null) notFound()
        const chosen = { ...view, area: view.area }
        const page = chooseTeamPage(facts, chosen, asked.page)
        if (page === null) notFound()
        const inputs = { locale, sort, page, ...chosen }
        return <PageMarkup facts={facts} content={Teams} inputs={inputs} />
      }}
    />
  )
}
