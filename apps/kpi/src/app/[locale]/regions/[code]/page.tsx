import { isRegionCode, regionByCode } from '@kotipesa/domain'
import type { Metadata } from 'next'
import { RegionPage } from '../../../../features/region/region-page'
import { localeOf, type PageProps, single } from '../../../page-props'

type Props = PageProps<{ code: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { code } = await params
  return isRegionCode(code) ? { title: regionByCode(code).name[locale] } : {}
}

async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { code } = await params
  return <RegionPage locale={locale} code={code} period={single((await searchParams)['period'])} />
}

export default Page
