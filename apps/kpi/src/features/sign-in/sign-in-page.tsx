import type { Locale } from '@kotipesa/domain'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import { PageShell } from '../shell/page-shell'
import styles from './sign-in.module.css'

const reasons = ['ended', 'signed-out', 'unreachable', 'not-begun'] as const

interface SignInPageProps {
  readonly locale: Locale
  readonly next: string | null
  /** Why the person came here, as the address says. */
  readonly reason: string | undefined
}

/** Where signing in begins; a route of its own, which leads to the portal. */
function beginHref(locale: Locale, next: string | null): string {
  return `/${locale}/sign-in/begin${next === null ? '' : `?${new URLSearchParams({ next }).toString()}`}`
}

/** The page of a person who is not signed in. */
export function SignInPage({ locale, next, reason }: SignInPageProps) {
  const t = textsIn(locale, 'signIn')
  const known = reasons.find((each) => each === reason)
  const query = { next }
  return (
    <PageShell locale={locale} address={{ path: '/sign-in', query, section: null }} account={null}>
      <div className={styles.page}>
        <div className={styles.introduction}>
          <Heading level={1}>{t('title')}</Heading>
          <p className={styles.lead}>{t('lead')}</p>
          <ul className={styles.points}>
            {(['pillars', 'indicators', 'regions'] as const).map((point) => (
              <li key={point}>{t(`points.${point}`)}</li>
            ))}
          </ul>
        </div>
        <section className={styles.panel} aria-labelledby="sign-in-heading">
          <Heading level={2} id="sign-in-heading">
            {t('heading')}
          </Heading>
          <p className={styles.account}>{t('account')}</p>
          {known === undefined ? null : (
            <p className={styles.reason} role="status">
              {t(`reasons.${known}`)}
            </p>
          )}
          <a className={styles.begin} href={beginHref(locale, next)}>
            {t('submit')}
          </a>
          <p className={styles.forgotten}>
            <a href={`${env().PORTAL_URL}/salasana?lang=${locale}`}>{t('forgotten')}</a>
          </p>
        </section>
      </div>
    </PageShell>
  )
}
