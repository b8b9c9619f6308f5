import type { Locale } from '@kotipesa/domain'
import type { FactReference, Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { formatNumber } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { maySee, type Visibility } from '../session/visible-regions'
import type { EvidenceRow } from './evidence-lists'
import styles from './evidence.module.css'
import { findRecord, regionsOfRecord } from './find-record'
import { portalHref, type PortalRights } from './portal-record'
import { recordLabel } from './record-label'

interface FactProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly visibility: Visibility
  readonly rights: PortalRights
  readonly reference: FactReference
}

function isVisible(visibility: Visibility, regions: readonly string[]): boolean {
  return regions.length === 0 || visibility.regions.some((code) => maySee(visibility, code) && regions.includes(code))
}

/** One record with its id; of a record of other regions only what kind it is. */
function Fact({ locale, facts, visibility, rights, reference }: FactProps) {
  const t = textsIn(locale, 'evidence')
  const found = findRecord(facts, reference)
  const regions = found === undefined ? [] : regionsOfRecord(facts, found)
  const table = t(`tables.${reference.table}`)
  if (found === undefined || !isVisible(visibility, regions)) return <li>{t('ofOthers', { table })}</li>
  const label = recordLabel(facts, found, locale)
  const href = portalHref(rights, reference, regions[0])
  return (
    <li>
      {href === null ? label : <AppLink href={href}>{label}</AppLink>}{' '}
      <code className={styles.id}>
        {reference.table}:{reference.id}
      </code>
    </li>
  )
}

interface EvidenceTableRowProps extends Omit<FactProps, 'reference'> {
  readonly row: EvidenceRow
  readonly isByArea: boolean
}

/** One row that was counted or left out: the records it comes from, and what it adds or why it adds nothing. */
export function EvidenceTableRow({ row, isByArea, ...shown }: EvidenceTableRowProps) {
  const { locale } = shown
  const [t, terms] = [textsIn(locale, 'evidence'), termsIn(locale)]
  const { facts: references, label, amount, reason, region } = row
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {label === null ? null : <p>{label[locale]}</p>}
        {references.length === 0 ? (
          <p className={styles.noRecord}>{t('noRecord')}</p>
        ) : (
          <ul className={styles.records}>
            {references.map((reference) => (
              <Fact key={`${reference.table} ${reference.id}`} {...shown} reference={reference} />
            ))}
          </ul>
        )}
      </th>
      {isByArea ? (
        <td role="cell" data-label={t('area')}>
          {terms.area(region)}
        </td>
      ) : null}
      {amount === null ? (
        <td role="cell" data-label={t('reason')}>
          {reason?.[locale]}
        </td>
      ) : (
        <td role="cell" data-numeric data-label={t('amount')}>
          {formatNumber(amount, locale, 2)}
        </td>
      )}
    </tr>
  )
}
