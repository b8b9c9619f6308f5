import { getLocale } from 'next-intl/server'
import { MessagePage } from '../../features/shell/message-page'

const Forbidden = async () => <MessagePage locale={await getLocale()} kind="forbidden" />

export default Forbidden
