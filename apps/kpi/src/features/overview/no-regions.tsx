import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Alert } from '../../ui/alert'

/** Tells an account without any region why it sees only the country's figures. */
export function NoRegions({ locale }: { readonly locale: Locale }) {
  const t = textsIn(locale, 'overview')
  return <Alert label={t('noRegions.title')}>{t('noRegions.text')}</Alert>
}
