import type { Locale } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { InlineAlert } from '../../ui/suomifi'

/** Tells an account without any region why it sees only the country's figures. */
export async function NoRegions({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'overview' })
  return <InlineAlert labelText={t('noRegions.title')}>{t('noRegions.text')}</InlineAlert>
}
