import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import type { Account } from '../session/session'
import { signOut } from '../sign-in/sign-out-action'
import styles from './header.module.css'
import { keptChoices } from './kept-choices'
import { LanguageLinks } from './language-links'
import { Mark } from './mark'
import type { PageAddress, Section } from './page-address'

interface HeaderProps {
  readonly locale: Locale
  readonly address: PageAddress
  readonly account: Account | null
}

const sections: readonly { readonly id: Section; readonly path: string }[] = [
  { id: 'overview', path: '/' },
  { id: 'indicators', path: '/indicators' },
  { id: 'regions', path: '/regions' },
  { id: 'teams', path: '/teams' },
  { id: 'people', path: '/trainers' },
  { id: 'plans', path: '/plans' },
  { id: 'data', path: '/data' },
]

function Person({ locale, account }: { readonly locale: Locale; readonly account: Account }) {
  const t = textsIn(locale, 'shell')
  return (
    <form action={signOut} className={styles.person}>
      <input type="hidden" name="locale" value={locale} />
      <span className={styles.name}>{account.name}</span>
      <button type="submit" className={styles.signOut}>
        {t('signOut')}
      </button>
    </form>
  )
}

function Navigation({ locale, address }: Pick<HeaderProps, 'locale' | 'address'>) {
  const t = textsIn(locale, 'shell')
  return (
    <nav aria-label={t('navigation')} className={styles.navigation}>
      <ul className={styles.sections}>
        {sections.map(({ id, path }) => (
          <li key={id}>
            <AppLink
              href={pageHref(locale, path, keptChoices(id, address))}
              className={styles.section}
              current={address.section !== id ? undefined : address.path === path ? 'page' : 'true'}
            >
              {t(`sections.${id}`)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The service's name, languages, the signed-in person and the main navigation. */
export function Header({ locale, address, account }: HeaderProps) {
  const t = textsIn(locale, 'shell')
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <AppLink href={pageHref(locale, '/')} className={styles.brand} label={t('home')}>
          <Mark />
          <span className={styles.wordmark}>Kotipesä</span>
          <span className={styles.tagline}>{t('tagline')}</span>
        </AppLink>
        <div className={styles.tools}>
          <LanguageLinks locale={locale} address={address} />
          {account === null ? null : <Person locale={locale} account={account} />}
        </div>
      </div>
      {account === null ? null : <Navigation locale={locale} address={address} />}
    </header>
  )
}
