import { indicatorById, isIndicatorId } from '@kotipesa/indicators'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EvidencePage } from '../../../../../features/evidence/evidence-page'
import { textsIn } from '../../../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../../../page-props'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { id } = await params
  if (!isIndicatorId(id)) return {}
  return { title: textsIn(locale, 'evidence')('title', { indicator: indicatorById(id).name[locale] }) }
}

async function Page({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { id } = await params
  if (!isIndicatorId(id)) notFound()
  const query = await searchParams
  const asked = {
    region: single(query['region']),
    period: single(query['period']),
    list: single(query['list']),
    page: single(query['page']),
  }
  return <EvidencePage locale={locale} indicator={id} asked={asked} />
}

export default Page
