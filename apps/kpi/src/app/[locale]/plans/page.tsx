import type { Metadata } from 'next'
import { PlansPage } from '../../../features/plans/plans-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'shell')('sections.plans') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  return <PlansPage locale={locale} asked={{ region: single(query['region']), period: single(query['period']) }} />
}

export default Page
