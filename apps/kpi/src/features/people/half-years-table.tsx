import { type Locale, type Period, periodLabel, type RegionCode } from '@kotipesa/domain'
import { type IndicatorId, indicatorById, type PeriodMembers, trainerDaysOf } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { evidenceHref } from '../navigation/indicator-href'
import { FigureValue } from '../presentation/figure-value'
import { formatNumber } from '../presentation/format'
import { periodShortLabel } from '../presentation/period-short-label'
import { ScrollTable } from '../presentation/scroll-table'
import { termsIn } from '../presentation/terms'
import { TableHead } from '../presentation/table-head'

interface HalfYearsTableProps {
  readonly locale: Locale
  /** Of half-years. */
  readonly view: FigureView
  readonly region: RegionCode
  readonly periods: readonly Period[]
  readonly members: readonly PeriodMembers[]
}

const columns = ['waiting', 'planned', 'actual', 'duty', 'trained', 'joined', 'left'] as const

interface RowProps extends Omit<HalfYearsTableProps, 'periods' | 'members'> {
  readonly period: Period
  readonly members: PeriodMembers | undefined
}

function Figure({ locale, view, region, period, id }: Omit<RowProps, 'members'> & { readonly id: IndicatorId }) {
  const definition = indicatorById(id)
  return (
    <FigureValue
      result={view.figures.find(id, region, period)}
      definition={definition}
      locale={locale}
      href={evidenceHref(locale, id, region, period)}
      label={`${definition.name[locale]}, ${periodLabel(period, locale)}`}
    />
  )
}

function Waiting({ locale, view, region, period }: Omit<RowProps, 'members'>) {
  const coverage = view.figures.find('team-training-coverage', region, period)
  if (coverage?.state !== 'ok') return termsIn(locale).states[coverage?.state ?? 'no-data']
  const waiting = (coverage.denominator ?? 0) - (coverage.numerator ?? 0)
  return (
    <AppLink href={evidenceHref(locale, 'team-training-coverage', region, period)}>
      {formatNumber(waiting, locale)}
    </AppLink>
  )
}

function Row({ members, ...row }: RowProps) {
  const { locale, view, region, period } = row
  const [t, noData] = [textsIn(locale, 'people'), termsIn(locale).states['no-data']]
  const days = trainerDaysOf(view.facts, region, period)
  const { told, all } = days.parts
  const tells = members !== undefined && members.teamsTelling > 0
  const cells = {
    waiting: <Waiting {...row} />,
    planned: formatNumber(days.planned, locale, 1),
    actual:
      told === 0
        ? all === 0
          ? '0'
          : noData
        : t('actualOf', { days: formatNumber(days.actual, locale, 1), told, all }),
    duty: <Figure {...row} id="trainer-duty" />,
    trained: <Figure {...row} id="members-trained" />,
    joined: tells ? formatNumber(members.joined, locale) : noData,
    left: tells ? formatNumber(members.left, locale) : noData,
  }
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {periodShortLabel(period)}
      </th>
      {columns.map((column) => (
        <td key={column} role="cell" data-numeric data-label={t(`columns.${column}`)}>
          {cells[column]}
        </td>
      ))}
    </tr>
  )
}

/** Half-year by half-year: teams that wait, trainers' days planned and really spent, duty, and the teams' members. */
export function HalfYearsTable({ periods, members, ...shown }: HalfYearsTableProps) {
  const t = textsIn(shown.locale, 'people')
  return (
    <ScrollTable caption={t('halfYearsTitle')} isStacked>
      <TableHead
        columns={[
          { name: t('halfYear') },
          ...columns.map((column) => ({ name: t(`columns.${column}`), isNumeric: true })),
        ]}
      />
      <tbody role="rowgroup">
        {periods.toReversed().map((period) => (
          <Row key={period.id} {...shown} period={period} members={members.find((one) => one.period === period.id)} />
        ))}
      </tbody>
    </ScrollTable>
  )
}
