import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { FeedbackPage } from '../../../features/about/feedback-page'
import { localeOf, type PageProps } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'textPages')
  return { title: t('feedback.title') }
}

async function Page({ params }: PageProps) {
  return <FeedbackPage locale={await localeOf(params)} />
}

export default Page
