import type { Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { formatDay, formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { termsIn } from '../presentation/terms'
import type { RegionData } from './data-view'
import { TableHead } from '../presentation/table-head'

/** The latest report of a region's teams; null when none of them has ever reported. */
function latestOf({ reported, silent }: RegionData): string | null {
  return [...reported, ...silent].reduce<string | null>(
    (latest, { lastReportedOn: day }) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  )
}

/** The state of the data of every region, for those who may see all of them. */
export function RegionsTable({ locale, all }: { readonly locale: Locale; readonly all: readonly RegionData[] }) {
  const [t, terms] = [textsIn(locale, 'data'), termsIn(locale)]
  const columns = ['teams', 'reported', 'silentTeams', 'oddValues'] as const
  return (
    <ScrollTable caption={t('regionsTitle')} isStacked>
      <TableHead
        columns={[
          { name: t('area') },
          ...columns.map((column) => ({ name: t(`columns.${column}`), isNumeric: true })),
          { name: t('lastReport') },
        ]}
      />
      <tbody role="rowgroup">
        {all.map((data) => {
          const counts = {
            teams: data.reported.length + data.silent.length,
            reported: data.reported.length,
            silentTeams: data.silent.length,
            oddValues: data.odd.length,
          }
          const latest = latestOf(data)
          return (
            <tr key={data.region} role="row">
              <th scope="row" role="rowheader">
                <AppLink href={pageHref(locale, '/data', { region: data.region })}>{terms.area(data.region)}</AppLink>
              </th>
              {columns.map((column) => (
                <td key={column} role="cell" data-numeric data-label={t(`columns.${column}`)}>
                  {formatNumber(counts[column], locale)}
                </td>
              ))}
              <td role="cell" data-label={t('lastReport')}>
                {latest === null ? '–' : formatDay(latest, locale)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
