import type { Metadata } from 'next'
import { TeamsPage } from '../../../features/teams/teams-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'shell')('sections.teams') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  const asked = {
    region: single(query['region']),
    period: single(query['period']),
    sort: single(query['sort']),
    page: single(query['page']),
  }
  return <TeamsPage locale={locale} asked={asked} />
}

export default Page
