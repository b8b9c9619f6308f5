import type { Metadata } from 'next'
import { ComparisonPage } from '../../../features/comparison/comparison-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'comparison')('audienceTitle') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  const asked = { region: single(query['region']), problem: single(query['problem']) }
  return <ComparisonPage locale={locale} asked={asked} />
}

export default Page
