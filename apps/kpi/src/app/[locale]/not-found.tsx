import { getLocale } from 'next-intl/server'
import { MessagePage } from '../../features/shell/message-page'

async function NotFound() {
  return <MessagePage locale={await getLocale()} kind="notFound" />
}

export default NotFound
