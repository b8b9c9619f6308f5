import type { Locale } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { InlineAlert } from '../../ui/suomifi'
import type { FactsState } from '../facts/facts-state'
import { formatInstant } from '../presentation/format'
import styles from './banners.module.css'

/** Says above the figures that they are the last known ones and from when, and shows the portal's notice about them. */
export async function Banners({ locale, facts }: { readonly locale: Locale; readonly facts: FactsState }) {
  if (facts.kind === 'none') return null
  const t = await getTranslations({ locale, namespace: 'banners' })
  const { notice } = facts.known.facts
  if (facts.kind === 'current' && notice === null) return null
  return (
    <div className={styles.banners}>
      {facts.kind === 'last-known' ? (
        <InlineAlert status="warning" labelText={t(`problems.${facts.problem}`)}>
          {t('lastKnown', { time: formatInstant(facts.known.confirmedAt, locale) })}
        </InlineAlert>
      ) : null}
      {notice === null ? null : <InlineAlert labelText={t('notice')}>{notice}</InlineAlert>}
    </div>
  )
}
