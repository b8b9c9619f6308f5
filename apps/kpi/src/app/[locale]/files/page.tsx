import type { Metadata } from 'next'
import { FilesPage } from '../../../features/files/files-page'
import { textsIn } from '../../../i18n/texts'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: textsIn(await localeOf(params), 'files')('title') }
}

async function Page({ params, searchParams }: PageProps) {
  return <FilesPage locale={await localeOf(params)} of={single((await searchParams)['of']) ?? ''} />
}

export default Page
