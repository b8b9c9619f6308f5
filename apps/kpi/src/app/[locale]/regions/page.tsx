import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RegionsPage } from '../../../features/region/regions-page'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'regions' })
  return { title: t('title') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  return <RegionsPage locale={locale} period={single((await searchParams)['period'])} />
}

export default Page
