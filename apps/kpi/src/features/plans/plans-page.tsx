import type { Locale } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { portalRights } from '../evidence/portal-record'
import type { AskedView } from '../figures/figure-view'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { choosePlans } from './choose-plans'
import { Plans, plansPath } from './plans'

interface PlansPageProps {
  readonly locale: Locale
  readonly asked: AskedView
}

/** Plans, decisions and money of a region that the person may see, and for national roles of all regions. */
export function PlansPage({ locale, asked }: PlansPageProps) {
  return (
    <FactsPage
      locale={locale}
      address={{ path: plansPath, query: { ...asked }, section: 'plans' }}
      isOfOwnRegion={asked.region === undefined}
      content={({ account, facts, visibility }) => {
        const view = choosePlans(facts, visibility, asked)
        if (view === 'unknown') notFound()
        if (view === 'forbidden') forbidden()
        const rights = portalRights(env().PORTAL_URL, account)
        return <PageMarkup facts={facts} content={Plans} inputs={{ locale, rights, ...view }} />
      }}
    />
  )
}
