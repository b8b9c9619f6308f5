import { type CalendarDate, daysBetween, type Locale } from '@kotipesa/domain'
import type { TeamStanding } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { formatDay, formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { nameOfTeam } from '../teams/team-row'
import type { RegionData } from './data-view'
import { TableHead } from '../presentation/table-head'

interface ReportingTableProps {
  readonly locale: Locale
  readonly data: RegionData
  readonly day: CalendarDate
}

function Row({ locale, standing, day }: Omit<ReportingTableProps, 'data'> & { readonly standing: TeamStanding }) {
  const t = textsIn(locale, 'data')
  const { team, report, lastReportedOn } = standing
  const since = lastReportedOn ?? team.validFrom
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {nameOfTeam(team, locale)}
      </th>
      <td role="cell" data-label={t('state')}>
        {report === null
          ? t(lastReportedOn === null ? 'never' : 'silent', { day: formatDay(since, locale) })
          : t('hasReported')}
      </td>
      <td role="cell" data-label={t('lastReport')}>
        {lastReportedOn === null ? '–' : formatDay(lastReportedOn, locale)}
      </td>
      <td role="cell" data-numeric data-label={t('daysSince')}>
        {formatNumber(daysBetween(since, day), locale)}
      </td>
    </tr>
  )
}

/** Who has reported and who not, since when; the silent ones first. */
export function ReportingTable({ locale, data, day }: ReportingTableProps) {
  const t = textsIn(locale, 'data')
  return (
    <ScrollTable caption={t('reportingTitle')} isStacked>
      <TableHead
        columns={[
          { name: t('team') },
          { name: t('state') },
          { name: t('lastReport') },
          { name: t('daysSince'), isNumeric: true },
        ]}
      />
      <tbody role="rowgroup">
        {[...data.silent, ...data.reported].map((standing) => (
          <Row key={standing.team.id} locale={locale} standing={standing} day={day} />
        ))}
      </tbody>
    </ScrollTable>
  )
}
