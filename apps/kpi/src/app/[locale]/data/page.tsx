import type { Metadata } from 'next'
import { DataPage } from '../../../features/data/data-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'shell')('sections.data') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  return <DataPage locale={locale} asked={{ region: single((await searchParams)['region']) }} />
}

export default Page
