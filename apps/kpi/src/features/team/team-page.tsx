import type { Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { portalRights } from '../evidence/portal-record'
import { PageMarkup } from '../markup/page-markup'
import { maySee } from '../session/visible-regions'
import { FactsPage } from '../shell/facts-page'
import { chooseNow } from '../teams/now-view'
import { teamsPath } from '../teams/teams'
import { Team } from './team'

/** A team of a region that the person may see; another region's is not there for them. */
export function TeamPage({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: `${teamsPath}/${id}`, section: 'teams' }}
      content={({ account, facts, visibility }) => {
        const team = facts.teams.find((each) => each.id === id)
        // Whether another region has such a team is not told.
        if (team === undefined || !maySee(visibility, team.region)) notFound()
        const view = chooseNow(facts, visibility, { region: team.region }, team.region)
        if (typeof view === 'string' || view.area === 'FI') forbidden()
        const rights = portalRights(env().PORTAL_URL, account)
        return (
          <PageMarkup facts={facts} content={Team} inputs={{ locale, ...view, area: view.area, team: id, rights }} />
        )
      }}
    />
  )
}
