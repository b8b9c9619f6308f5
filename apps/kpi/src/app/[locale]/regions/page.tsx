import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { RegionsPage } from '../../../features/region/regions-page'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'regions')
  return { title: t('title') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  return <RegionsPage locale={locale} period={single((await searchParams)['period'])} />
}

export default Page
