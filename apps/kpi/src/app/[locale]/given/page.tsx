import type { Metadata } from 'next'
import { GivenPage } from '../../../features/given/given-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'given')('listTitle') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  const asked = {
    region: single(query['region']),
    period: single(query['period']),
    problem: single(query['problem']),
  }
  return <GivenPage locale={locale} asked={asked} />
}

export default Page
