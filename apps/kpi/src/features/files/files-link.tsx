import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import type { PageAddress } from '../shell/page-address'
import styles from './files.module.css'

/** Where the page on a page's files stands. */
export const filesPath = '/files'

/** A page as its files are asked for: its path below the language, with what was chosen. */
export function pageOf({ path, query = {} }: PageAddress): string {
  const whole = pageHref('fi', path, query).slice('/fi'.length)
  return whole.startsWith('/') ? whole : `/${whole}`
}

/** Leads to the tables and charts of a page as files. */
export function FilesLink({ locale, address }: { readonly locale: Locale; readonly address: PageAddress }) {
  return (
    <p className={styles.link}>
      <AppLink href={pageHref(locale, filesPath, { of: pageOf(address) })}>{textsIn(locale, 'files')('link')}</AppLink>
    </p>
  )
}
