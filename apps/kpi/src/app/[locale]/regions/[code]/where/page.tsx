import { isRegionCode, regionByCode } from '@kotipesa/domain'
import type { Metadata } from 'next'
import { WherePage } from '../../../../../features/where/where-page'
import { textsIn } from '../../../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../../../page-props'

type Props = PageProps<{ code: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { code } = await params
  return isRegionCode(code)
    ? { title: textsIn(locale, 'where')('title', { area: regionByCode(code).shortName[locale] }) }
    : {}
}

async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { code } = await params
  const query = await searchParams
  const asked = { period: single(query['period']), indicator: single(query['indicator']) }
  return <WherePage locale={locale} code={code} asked={asked} />
}

export default Page
