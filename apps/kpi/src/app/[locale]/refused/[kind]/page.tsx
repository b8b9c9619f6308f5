import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type MessageKind, MessagePage, messageKinds } from '../../../../features/shell/message-page'
import { textsIn } from '../../../../i18n/texts'
import { localeOf, type PageProps } from '../../../page-props'

type Props = PageProps<{ kind: string }>

async function kindOf(params: Props['params']): Promise<MessageKind> {
  const { kind } = await params
  return messageKinds.find((each) => each === kind) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = await kindOf(params)
  return { title: textsIn(await localeOf(params), 'messages')(`${kind}.title`), robots: { index: false } }
}

/** The words of a refusal as a page of its own: those that Next shows in its place are written by script. */
async function Page({ params }: Props) {
  return <MessagePage locale={await localeOf(params)} kind={await kindOf(params)} />
}

export default Page
