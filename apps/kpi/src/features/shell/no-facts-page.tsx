import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import type { FactsProblem } from '../facts/facts-answer'
import { pageHref } from '../navigation/href'
import type { Account } from '../session/session'
import type { PageAddress } from './page-address'
import { PageShell } from './page-shell'
import styles from './plain-page.module.css'

interface NoFactsPageProps {
  readonly locale: Locale
  readonly address: PageAddress
  readonly account: Account
  readonly problem: FactsProblem
}

/** Stands in the place of figures when there are none, not even old ones: says why and what to do. */
export function NoFactsPage({ locale, address, account, problem }: NoFactsPageProps) {
  const t = textsIn(locale, 'noFacts')
  return (
    <PageShell locale={locale} address={address} account={account}>
      <div className={styles.page}>
        <Heading level={1}>{t('title')}</Heading>
        <p className={styles.lead}>{t(`problems.${problem}`)}</p>
        <ul className={styles.list}>
          <li>{t('retry')}</li>
          <li>{t('report')}</li>
        </ul>
        <p>
          <a href={pageHref(locale, address.path, address.query)}>{t('reload')}</a>
        </p>
      </div>
    </PageShell>
  )
}
