import { isRegionCode, regionByCode } from '@kotipesa/domain'
import type { Metadata } from 'next'
import { Region } from '../../../../features/region/region'
import { RegionFrame } from '../../../../features/region/region-frame'
import { regionPath } from '../../../../features/navigation/region-path'
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
  const period = single((await searchParams)['period'])
  return <RegionFrame locale={locale} code={code} asked={{ period }} pathOf={regionPath} content={Region} chosen={{}} />
}

export default Page
