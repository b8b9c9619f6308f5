import { getLocale } from 'next-intl/server'
import { MessagePage, MessageTitle } from '../../features/shell/message-page'

async function Forbidden() {
  const what = { locale: await getLocale(), kind: 'forbidden' } as const
  return (
    <>
      <MessageTitle {...what} />
      <MessagePage {...what} />
    </>
  )
}

export default Forbidden
