import { indicatorById, isIndicatorId } from '@kotipesa/indicators'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndicatorPage } from '../../../../features/indicator/indicator-page'
import { localeOf, type PageProps, single } from '../../../page-props'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { id } = await params
  return isIndicatorId(id) ? { title: indicatorById(id).name[locale] } : {}
}

async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { id } = await params
  if (!isIndicatorId(id)) notFound()
  const query = await searchParams
  const asked = { region: single(query['region']), period: single(query['period']) }
  return <IndicatorPage locale={locale} indicator={id} asked={asked} />
}

export default Page
