import type { Locale } from '@kotipesa/domain'
import type messages from '../../messages/fi.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
