import type { Locale } from '@kotipesa/domain'
import { getTranslations } from 'next-intl/server'
import { Heading } from '../../ui/suomifi'
import type { FactsProblem } from '../facts/facts-answer'
import { pageHref } from '../navigation/href'
import type { Account } from '../session/session'
import { PageShell, type PagePlace } from './page-shell'
import styles from './plain-page.module.css'

interface NoFactsPageProps {
  readonly locale: Locale
  readonly place: PagePlace
  readonly account: Account
  readonly problem: FactsProblem
}

/** Stands in the place of figures when there are none, not even old ones: says why and what to do. */
export async function NoFactsPage({ locale, place, account, problem }: NoFactsPageProps) {
  const t = await getTranslations({ locale, namespace: 'noFacts' })
  return (
    <PageShell locale={locale} place={place} account={account}>
      <div className={styles.page}>
        <Heading variant="h1hero">{t('title')}</Heading>
        <p className={styles.lead}>{t(`problems.${problem}`)}</p>
        <ul className={styles.list}>
          <li>{t('retry')}</li>
          <li>{t('report')}</li>
        </ul>
        <p>
          <a href={pageHref(locale, place.path, place.query)}>{t('reload')}</a>
        </p>
      </div>
    </PageShell>
  )
}
