import type { Metadata } from 'next'
import { GivenOnePage } from '../../../../../features/given/given-one-page'
import { textsIn } from '../../../../../i18n/texts'
import { localeOf, type PageProps } from '../../../../page-props'

type Props = PageProps<{ region: string; id: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'given')('listTitle') }
}

async function Page({ params }: Props) {
  const locale = await localeOf(params)
  const { region, id } = await params
  return <GivenOnePage locale={locale} code={region} id={id} />
}

export default Page
