import { getLocale } from 'next-intl/server'
import { MessagePage } from '../../features/shell/message-page'

async function Forbidden() {
  return <MessagePage locale={await getLocale()} kind="forbidden" />
}

export default Forbidden
