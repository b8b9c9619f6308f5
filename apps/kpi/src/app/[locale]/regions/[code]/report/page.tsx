import { isRegionCode, regionByCode } from '@kotipesa/domain'
import type { Metadata } from 'next'
import { ReportPage } from '../../../../../features/report/report-page'
import { textsIn } from '../../../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../../../page-props'

type Props = PageProps<{ code: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { code } = await params
  return isRegionCode(code)
    ? { title: textsIn(locale, 'report')('title', { area: regionByCode(code).name[locale] }) }
    : {}
}

async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { code } = await params
  const period = single((await searchParams)['period'])
  return <ReportPage locale={locale} code={code} period={period} />
}

export default Page
