import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { AboutPage } from '../../../features/about/about-page'
import { localeOf, type PageProps } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'textPages')
  return { title: t('about.title') }
}

async function Page({ params }: PageProps) {
  return <AboutPage locale={await localeOf(params)} />
}

export default Page
