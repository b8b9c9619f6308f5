import type { Metadata } from 'next'
import { textsIn } from '../../../i18n/texts'
import { redirect } from 'next/navigation'
import { ownPageOrNull, pageHref } from '../../../features/navigation/href'
import { isSentByScript } from '../../../http/sent-by-script'
import { currentAccount } from '../../../features/session/current-session'
import { SignInPage } from '../../../features/sign-in/sign-in-page'
import { localeOf, type PageProps, single } from '../../page-props'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'signIn')
  return { title: t('heading') }
}

async function Page({ params, searchParams }: PageProps) {
  const locale = await localeOf(params)
  const query = await searchParams
  const next = ownPageOrNull(single(query['next']))
  // A page's figures are written into a document alone: within the application nobody is led on.
  if (!(await isSentByScript()) && (await currentAccount()) !== null) redirect(next ?? pageHref(locale, '/'))
  return <SignInPage locale={locale} next={next} reason={single(query['reason'])} />
}

export default Page
