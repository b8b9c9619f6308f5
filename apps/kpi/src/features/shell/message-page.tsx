import type { Locale } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { Heading } from '../../ui/suomifi'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { currentAccount } from '../session/current-session'
import { PageShell } from './page-shell'
import styles from './plain-page.module.css'

interface MessagePageProps {
  readonly locale: Locale
  readonly kind: 'notFound' | 'forbidden'
}

/** Says why there is no such page for the person, and where to go. */
export async function MessagePage({ locale, kind }: MessagePageProps) {
  const t = await getTranslations({ locale, namespace: 'messages' })
  return (
    <PageShell locale={locale} place={{ path: '/', section: null }} account={await currentAccount()}>
      <title>{`${t(`${kind}.title`)} – Kotipesä`}</title>
      <div className={styles.page}>
        <Heading variant="h1hero">{t(`${kind}.title`)}</Heading>
        <p className={styles.lead}>{t(`${kind}.text`)}</p>
        <p>
          <AppLink href={pageHref(locale, '/')}>{t('home')}</AppLink>
        </p>
      </div>
    </PageShell>
  )
}
