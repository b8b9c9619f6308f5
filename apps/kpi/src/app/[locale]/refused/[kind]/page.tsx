import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type MessageKind, MessagePage, messageKinds } from '../../../../features/shell/message-page'
import { localeOf, type PageProps } from '../../../page-props'

type Props = PageProps<{ kind: string }>

export const metadata: Metadata = { robots: { index: false } }

/** The words of a refusal as a page of its own: those that Next shows in its place are written by script. */
async function Page({ params }: Props) {
  const { kind } = await params
  const known = messageKinds.find((each): each is MessageKind => each === kind)
  if (known === undefined) notFound()
  return <MessagePage locale={await localeOf(params)} kind={known} />
}

export default Page
