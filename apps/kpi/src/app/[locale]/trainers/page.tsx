import type { Metadata } from 'next'
import { PeoplePage } from '../../../features/people/people-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'shell')('sections.people') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  const askedWhatIf = {
    pairs: single(query['pairs']),
    pairShare: single(query['pairShare']),
    share: single(query['share']),
    lost: single(query['lost']),
    start: single(query['start']),
    turnover: single(query['turnover']),
  }
  const asked = { region: single(query['region']), period: single(query['period']) }
  return <PeoplePage locale={locale} asked={asked} askedWhatIf={askedWhatIf} />
}

export default Page
