import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextPage } from '../../../features/accessibility/text-page'
import { localeOf, type PageProps } from '../../page-props'

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'textPages' })
  return { title: t('accessibility.title') }
}

const Page = async ({ params }: PageProps) => <TextPage locale={await localeOf(params)} page="accessibility" />

export default Page
