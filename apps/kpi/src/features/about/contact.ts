import type { Locale } from '@kotipesa/domain'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'

/** Whom people write to: the organisation of the settings and its address, or whoever gave them their account. */
export function contactOf(locale: Locale): string {
  const t = textsIn(locale, 'textPages')
  const { KPI_PROVIDER: provider, KPI_CONTACT: contact } = env()
  if (contact === undefined) return t('contact.unknown')
  return provider === undefined ? t('contact.address', { contact }) : t('contact.known', { provider, contact })
}
