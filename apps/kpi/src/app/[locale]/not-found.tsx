import { getLocale } from 'next-intl/server'
import { MessagePage, MessageTitle } from '../../features/shell/message-page'

async function NotFound() {
  const what = { locale: await getLocale(), kind: 'notFound' } as const
  return (
    <>
      <MessageTitle {...what} />
      <MessagePage {...what} />
    </>
  )
}

export default NotFound
