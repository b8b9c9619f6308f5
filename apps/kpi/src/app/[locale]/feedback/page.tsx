import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextPage } from '../../../features/accessibility/text-page'
import { localeOf, type PageProps } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'textPages' })
  return { title: t('feedback.title') }
}

async function Page({ params }: PageProps) {
  return <TextPage locale={await localeOf(params)} page="feedback" />
}

export default Page
