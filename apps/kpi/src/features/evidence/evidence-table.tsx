import type { Locale } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { formatNumber } from '../presentation/format'
import { Pager } from '../presentation/pager'
import { pageCount } from '../presentation/pages'
import { ScrollTable } from '../presentation/scroll-table'
import type { Visibility } from '../session/visible-regions'
import { type EvidenceList, type ListChoice, reasonsOf, rowsPerPage, shownRows } from './evidence-lists'
import { EvidenceTableRow } from './evidence-row'
import styles from './evidence.module.css'
import type { PortalRights } from './portal-record'
import { TableHead } from '../presentation/table-head'

interface EvidenceTableProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly visibility: Visibility
  readonly rights: PortalRights
  readonly list: EvidenceList
  readonly choice: ListChoice
  /** Whether rows are of several regions. */
  readonly isByArea: boolean
  /** The address of a page of the list. */
  readonly pageHref: (page: number) => string
}

/** A list of evidence: its first rows with the way to all of them, or a page of it. */
export function EvidenceTable({ list, choice, isByArea, pageHref, ...shown }: EvidenceTableProps) {
  const { locale } = shown
  const t = textsIn(locale, 'evidence')
  const isLeftOut = list.id.endsWith('left-out')
  const all = list.rows.length + list.hidden
  const rows = shownRows(list, choice)
  const reasons = reasonsOf(list, locale)
  const caption = t(isLeftOut ? 'leftOut' : 'counted', { count: all })
  return (
    <div className={styles.list} id={list.id}>
      <h3>{caption}</h3>
      {reasons.length < 2 && list.rows.length <= rows.length ? null : (
        <ul className={styles.reasons}>
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              {formatNumber(count, locale)}: {reason}
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? null : (
        <ScrollTable caption={caption} isStacked>
          <TableHead
            columns={[
              { name: t('what') },
              ...(isByArea ? [{ name: t('area') }] : []),
              isLeftOut
                ? { name: t('reason'), className: styles.reasonColumn }
                : { name: t('amount'), isNumeric: true },
            ]}
          />
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              // The rows of a list never change their order, and several may come from the same records.
              <EvidenceTableRow key={index} {...shown} row={row} isByArea={isByArea} />
            ))}
          </tbody>
        </ScrollTable>
      )}
      {list.hidden === 0 ? null : <p className={styles.hidden}>{t('hidden', { count: list.hidden })}</p>}
      {choice.list === null && list.rows.length > rows.length ? (
        <p className={styles.more}>
          <AppLink href={pageHref(1)}>{t('all', { count: list.rows.length })}</AppLink>
        </p>
      ) : null}
      {choice.list === null ? null : (
        <Pager
          locale={locale}
          pages={pageCount(list.rows.length, rowsPerPage)}
          page={choice.page}
          rowsPerPage={rowsPerPage}
          hrefOf={pageHref}
        />
      )}
    </div>
  )
}
