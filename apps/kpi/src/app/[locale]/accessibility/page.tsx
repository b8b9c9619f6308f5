import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { StatementPage } from '../../../features/about/statement-page'
import { localeOf, type PageProps } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'textPages')
  return { title: t('accessibility.title') }
}

async function Page({ params }: PageProps) {
  return <StatementPage locale={await localeOf(params)} />
}

export default Page
