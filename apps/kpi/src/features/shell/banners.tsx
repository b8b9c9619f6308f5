import type { Locale } from '@kotipesa/domain'
import { noticeIn } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Alert } from '../../ui/alert'
import type { FactsState } from '../facts/facts-state'
import { formatInstant } from '../presentation/format'
import styles from './banners.module.css'
import { lastKnownMark } from './last-known-mark'

/** Says above the figures that they are the last known ones and from when, and shows the portal's notice about them. */
export function Banners({ locale, facts }: { readonly locale: Locale; readonly facts: FactsState }) {
  if (facts.kind === 'none') return null
  const t = textsIn(locale, 'banners')
  const notice = noticeIn(facts.known.facts, locale)
  if (facts.kind === 'current' && notice === null) return null
  return (
    <div className={styles.banners} {...(facts.kind === 'last-known' ? { [lastKnownMark]: '' } : {})}>
      {facts.kind === 'last-known' ? (
        <Alert isWarning label={t(`problems.${facts.problem}`)}>
          {t('lastKnown', { time: formatInstant(facts.known.confirmedAt, locale) })}
        </Alert>
      ) : null}
      {notice === null ? null : <Alert label={t('notice')}>{notice}</Alert>}
    </div>
  )
}
