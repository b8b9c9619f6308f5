import type { Locale } from '@kotipesa/domain'
import { type Facts, type OddValue, oddValueRules } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { portalHref, type PortalRights } from '../evidence/portal-record'
import { AppLink } from '../navigation/app-link'
import { formatDay, formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { nameOfTeam } from '../teams/team-row'
import styles from './data.module.css'
import { TableHead } from '../presentation/table-head'

/** So many odd values are shown, the newest; the figures of the region tell the rest. */
const shownAtMost = 200

interface OddTableProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly odd: readonly OddValue[]
  readonly rights: PortalRights
}

function Row({ locale, facts, one, rights }: Omit<OddTableProps, 'odd'> & { readonly one: OddValue }) {
  const t = textsIn(locale, 'data')
  const team = facts.teams.find(({ id }) => id === one.team)
  const href = portalHref(rights, { table: 'teamReports', id: one.report }, team?.region)
  const day = formatDay(one.reportedOn, locale)
  const words = {
    value: formatNumber(one.value, locale, 2),
    beside: one.beside === null ? t('notTold') : formatNumber(one.beside, locale, 2),
  }
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {team === undefined ? '' : nameOfTeam(team, locale)}
      </th>
      <td role="cell" data-label={t('report')}>
        {href === null ? day : <AppLink href={href}>{day}</AppLink>}
      </td>
      <td role="cell" data-label={t('oddColumn')}>
        {one.number === null
          ? t(`odd.${one.rule as Exclude<OddValue['rule'], 'jump'>}`, words)
          : t('odd.jump', { ...words, number: t(`numbers.${one.number}`) })}
      </td>
    </tr>
  )
}

/** The odd values of a region's reports, with the rules they were found by. */
export function OddTable({ odd, ...shown }: OddTableProps) {
  const { locale } = shown
  const t = textsIn(locale, 'data')
  return (
    <>
      <ul className={styles.rules}>
        {oddValueRules.map((rule) => (
          <li key={rule}>
            {t(`rules.${rule}`)}: {formatNumber(odd.filter((one) => one.rule === rule).length, locale)}
          </li>
        ))}
      </ul>
      {odd.length === 0 ? null : (
        <ScrollTable caption={t('oddTitle')} isStacked>
          <TableHead columns={[{ name: t('team') }, { name: t('report') }, { name: t('oddColumn') }]} />
          <tbody role="rowgroup">
            {odd.slice(0, shownAtMost).map((one) => (
              <Row key={`${one.report} ${one.rule} ${one.number ?? ''}`} {...shown} one={one} />
            ))}
          </tbody>
        </ScrollTable>
      )}
      {odd.length > shownAtMost ? <p>{t('moreOdd', { count: odd.length - shownAtMost })}</p> : null}
    </>
  )
}
