import { getLocale } from 'next-intl/server'
import { MessagePage } from '../../features/shell/message-page'

const NotFound = async () => <MessagePage locale={await getLocale()} kind="notFound" />

export default NotFound
