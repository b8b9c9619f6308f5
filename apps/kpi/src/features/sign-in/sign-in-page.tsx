import type { Locale } from '@kotipesa/domain'
import { headers } from 'next/headers'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import { StyleRegistry } from '../../ui/style-registry'
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
  const nonce = (await headers()).get('x-nonce') ?? undefined
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
          {known === undefined ? null : <p className={styles.reason}>{t(`reasons.${known}`)}</p>}
          <StyleRegistry nonce={nonce}>
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
                  'too-many-tries': t('problems.too-many-tries'),
                  unreachable: t('problems.unreachable'),
                },
              }}
            />
          </StyleRegistry>
          <p className={styles.forgotten}>
            <a href={`${env().PORTAL_URL}/salasana?lang=${locale}`}>{t('forgotten')}</a>
          </p>
        </section>
      </div>
    </PageShell>
  )
}
