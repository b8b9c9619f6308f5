import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { TextPage } from '../../../features/accessibility/text-page'
import { localeOf, type PageProps } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'textPages')
  return { title: t('feedback.title') }
}

async function Page({ params }: PageProps) {
  return <TextPage locale={await localeOf(params)} page="feedback" />
}

export default Page
