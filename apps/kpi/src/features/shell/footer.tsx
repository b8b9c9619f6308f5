import { type Locale, regionsAttribution } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import styles from './footer.module.css'
import { Mark } from './mark'

/** What the service is, where its region data come from, and the way to what it is about, the accessibility statement and feedback. */
export function Footer({ locale }: { readonly locale: Locale }) {
  const t = textsIn(locale, 'footer')
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.brand}>
            <Mark />
            Kotipesä
          </p>
          <p>{t('about')}</p>
        </div>
        <nav aria-label={t('navigation')}>
          <ul className={styles.links}>
            <li>
              <AppLink href={pageHref(locale, '/about')}>{t('aboutPage')}</AppLink>
            </li>
            <li>
              <AppLink href={pageHref(locale, '/open-data')}>{t('openData')}</AppLink>
            </li>
            <li>
              <AppLink href={pageHref(locale, '/accessibility')}>{t('accessibility')}</AppLink>
            </li>
            <li>
              <AppLink href={pageHref(locale, '/feedback')}>{t('feedback')}</AppLink>
            </li>
          </ul>
        </nav>
      </div>
      <p className={styles.attribution} lang="fi">
        {regionsAttribution}
      </p>
    </footer>
  )
}
