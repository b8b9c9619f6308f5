import type { Metadata } from 'next'
import { OpenDataPage } from '../../../features/open-data/open-data-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'openData')('title') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const { problem } = await searchParams
  return <OpenDataPage locale={locale} problem={single(problem)} />
}

export default Page
