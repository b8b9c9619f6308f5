import { type Locale, locales } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { pageHref } from '../navigation/href'
import styles from './header.module.css'
import type { PageAddress } from './page-address'

const languageNames: Readonly<Record<Locale, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

/** The same page in the other languages, its choices kept. The whole document changes, hence plain links. */
export function LanguageLinks({ locale, address }: { readonly locale: Locale; readonly address: PageAddress }) {
  const t = textsIn(locale, 'shell')
  return (
    <nav aria-label={t('languages')}>
      <ul className={styles.languages}>
        {locales.map((each) => (
          <li key={each}>
            <a
              href={pageHref(each, address.path, address.query)}
              lang={each}
              hrefLang={each}
              aria-current={each === locale ? 'true' : undefined}
              className={styles.language}
            >
              {languageNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
