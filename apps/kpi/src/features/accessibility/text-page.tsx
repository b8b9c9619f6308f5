import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import { currentAccount } from '../session/current-session'
import { PageShell } from '../shell/page-shell'
import styles from '../shell/plain-page.module.css'

interface TextPageProps {
  readonly locale: Locale
  readonly page: 'accessibility' | 'feedback'
}

const sections = {
  accessibility: ['status', 'tested', 'known', 'feedback'],
  feedback: ['where', 'data'],
} as const

/** A page of plain text that everyone may read: the accessibility statement or the way to give feedback. */
export async function TextPage({ locale, page }: TextPageProps) {
  const t = textsIn(locale, 'textPages')
  return (
    <PageShell locale={locale} place={{ path: `/${page}`, section: null }} account={await currentAccount()}>
      <div className={styles.page}>
        <Heading level={1}>{t(`${page}.title`)}</Heading>
        <p className={styles.lead}>{t(`${page}.lead`)}</p>
        {page === 'accessibility'
          ? sections.accessibility.map((section) => (
              <section key={section} aria-labelledby={section}>
                <Heading level={2} id={section}>
                  {t(`accessibility.${section}.title`)}
                </Heading>
                <p>{t(`accessibility.${section}.text`)}</p>
              </section>
            ))
          : sections.feedback.map((section) => (
              <section key={section} aria-labelledby={section}>
                <Heading level={2} id={section}>
                  {t(`feedback.${section}.title`)}
                </Heading>
                <p>{t(`feedback.${section}.text`)}</p>
              </section>
            ))}
      </div>
    </PageShell>
  )
}
