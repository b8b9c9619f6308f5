import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { ReactNode } from 'react'
import { SkipLink } from '../../ui/skip-link'
import type { Account } from '../session/session'
import { Footer } from './footer'
import { Header } from './header'
import type { PageAddress } from './page-address'
import styles from './page-shell.module.css'

interface PageShellProps {
  readonly locale: Locale
  readonly address: PageAddress
  readonly account: Account | null
  /** Messages that stand above the page's own content. */
  readonly banners?: ReactNode
  readonly children: ReactNode
}

/** Header, messages, content and footer: the same frame around every page, made anew with each page. */
export function PageShell({ locale, address, account, banners, children }: PageShellProps) {
  const t = textsIn(locale, 'shell')
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <Header locale={locale} address={address} account={account} />
      <main id="content" tabIndex={-1} className={styles.main}>
        {banners}
        {children}
      </main>
      <Footer locale={locale} />
    </>
  )
}
