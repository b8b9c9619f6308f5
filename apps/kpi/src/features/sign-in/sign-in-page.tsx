import type { Locale } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { Heading, InlineAlert } from '../../ui/suomifi'
import { PageShell } from '../shell/page-shell'
import { SignInForm } from './sign-in-form'
import styles from './sign-in.module.css'

const reasons = ['ended', 'signed-out'] as const

interface SignInPageProps {
  readonly locale: Locale
  readonly next: string | null
  /** Why the person came here, as the address says. */
  readonly reason: string | undefined
}

/** The page of a person who is not signed in. */
export async function SignInPage({ locale, next, reason }: SignInPageProps) {
  const t = await getTranslations({ locale, namespace: 'signIn' })
  const known = reasons.find((each) => each === reason)
  const query = { next }
  return (
    <PageShell locale={locale} place={{ path: '/sign-in', query, section: null }} account={null}>
      <div className={styles.page}>
        <div className={styles.introduction}>
          <Heading variant="h1hero">{t('title')}</Heading>
          <p className={styles.lead}>{t('lead')}</p>
          <ul className={styles.points}>
            {(['pillars', 'indicators', 'regions'] as const).map((point) => (
              <li key={point}>{t(`points.${point}`)}</li>
            ))}
          </ul>
        </div>
        <section className={styles.panel} aria-labelledby="sign-in-heading">
          <Heading variant="h2" id="sign-in-heading">
            {t('heading')}
          </Heading>
          <p className={styles.account}>{t('account')}</p>
          {known === undefined ? null : <InlineAlert className={styles.reason}>{t(`reasons.${known}`)}</InlineAlert>}
          <SignInForm
            locale={locale}
            next={next}
            texts={{
              email: t('email'),
              password: t('password'),
              submit: t('submit'),
              submitting: t('submitting'),
              problemLabel: t('problemLabel'),
              problems: {
                missing: t('problems.missing'),
                'wrong-credentials': t('problems.wrong-credentials'),
                locked: t('problems.locked'),
                unreachable: t('problems.unreachable'),
              },
            }}
          />
        </section>
      </div>
    </PageShell>
  )
}
