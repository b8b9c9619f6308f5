import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { IndicatorsPage } from '../../../features/indicator/indicators-page'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'indicators')
  return { title: t('title') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  return <IndicatorsPage locale={locale} asked={{ region: single(query['region']), period: single(query['period']) }} />
}

export default Page
