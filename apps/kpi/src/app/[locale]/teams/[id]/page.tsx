import type { Metadata } from 'next'
import { TeamPage } from '../../../../features/team/team-page'
import { textsIn } from '../../../../i18n/texts'
import { localeOf, type PageProps } from '../../../page-props'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'team')('historyTitle') }
}

async function Page({ params }: Props) {
  return <TeamPage locale={await localeOf(params)} id={(await params).id} />
}

export default Page
