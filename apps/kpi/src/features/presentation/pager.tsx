import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import styles from './pager.module.css'

interface PagerProps {
  readonly locale: Locale
  /** How many pages there are. */
  readonly pages: number
  readonly page: number
  readonly rowsPerPage: number
  /** The address of a page. */
  readonly hrefOf: (page: number) => string
}

/** The pages of a list, each a link; nothing when there is one only. */
export function Pager({ locale, pages, page: shown, rowsPerPage, hrefOf }: PagerProps) {
  const t = textsIn(locale, 'table')
  if (pages === 1) return null
  return (
    <nav aria-label={t('pages')}>
      <ul className={styles.pages}>
        {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
          <li key={page}>
            <AppLink
              href={hrefOf(page)}
              current={page === shown ? 'page' : undefined}
              label={t('page', { page, first: (page - 1) * rowsPerPage + 1 })}
            >
              {page}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
