import type { Metadata } from 'next'
import { textsIn } from '../../i18n/texts'
import { OverviewPage } from '../../features/overview/overview-page'
import { localeOf, type PageProps, single } from '../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'overview')
  return { title: { absolute: `${t('title')} – Kotipesä` } }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  const asked = { region: single(query['region']), period: single(query['period']), map: single(query['map']) }
  return <OverviewPage locale={locale} asked={asked} />
}

export default Page
