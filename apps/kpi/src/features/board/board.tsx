import { isProvisional, type Locale, periodLabel } from '@kotipesa/domain'
import { fewestRegions, type IndicatorDefinition, type IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Sparkline } from '../charts/sparkline'
import type { FigureView } from '../figures/figure-view'
import { pointOf } from '../figures/trend-point'
import { IndicatorFigure } from '../indicator/indicator-figure'
import { groupName, indicatorGroups } from '../indicator/indicator-group'
import { AppLink } from '../navigation/app-link'
import { indicatorHref } from '../navigation/indicator-href'
import { ChangeText } from '../presentation/change-text'
import { Dash } from '../presentation/dash'
import { formatNumber } from '../presentation/format'
import { periodShortLabel } from '../presentation/period-short-label'
import { ScrollTable } from '../presentation/scroll-table'
import { Panel } from '../shell/panel'
import styles from './board.module.css'
import { type FigureCompleteness, figureCompleteness } from './figure-completeness'
import { RegionsMiddle } from './regions-middle'
import { TargetText } from './target-text'
import { TableHead } from '../presentation/table-head'

/** What stands beside a figure: how complete its data are, where the regions' middle lies, or that and how it went. */
type Beside = 'completeness' | 'middle' | 'trend'

interface BoardProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly beside: Beside
}

interface CellProps extends Pick<BoardProps, 'locale' | 'view'> {
  readonly definition: IndicatorDefinition<IndicatorId>
}

interface RowProps extends CellProps {
  readonly beside: Beside
  /** Null where it is not shown. */
  readonly completeness: FigureCompleteness | null
}

const columnsBeside = {
  completeness: ['value', 'change', 'target', 'completeness'],
  middle: ['value', 'change', 'target', 'regionsMiddle'],
  trend: ['value', 'change', 'target', 'trend', 'regionsMiddle'],
} as const

function completenessText(completeness: FigureCompleteness, locale: Locale): string {
  const t = textsIn(locale, 'board')
  if (completeness.of === 'none') return '–'
  if (completeness.of === 'records') return t('records')
  const known = formatNumber(completeness.known, locale)
  return t(completeness.of, { known, all: formatNumber(completeness.all, locale) })
}

function Trend({ locale, view, definition }: CellProps) {
  const { area, choice, figures } = view
  const points = choice.periods.map((period) => pointOf(figures.find(definition.id, area, period), definition))
  const known = points.filter(({ value }) => value !== null).length
  const t = textsIn(locale, 'board')
  if (known === 0) return <Dash meaning={t('noTrend')} />
  const label = t('trendLabel', {
    indicator: definition.name[locale],
    known,
    first: periodShortLabel(choice.periods[0]),
    last: periodShortLabel(choice.periods.at(-1) ?? choice.periods[0]),
  })
  return <Sparkline points={points} isShare={definition.unit === 'share'} label={label} />
}

function Row({ locale, view, definition, beside, completeness }: RowProps) {
  const t = textsIn(locale, 'board')
  const { area, choice, facts, figures } = view
  const result = figures.find(definition.id, area, choice.current)
  const before = choice.previous === null ? undefined : figures.find(definition.id, area, choice.previous)
  const middle = view.allRegions.middle(definition.id, choice.current)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>{definition.name[locale]}</AppLink>
      </th>
      <td role="cell" data-numeric data-label={t('value')}>
        <IndicatorFigure locale={locale} view={view} definition={definition} />
      </td>
      <td role="cell" data-numeric data-label={t('change')}>
        <ChangeText now={result} before={before} definition={definition} locale={locale} />
      </td>
      <td
        role="cell"
        data-numeric
        data-label={t('target')}
        data-second={result === undefined || result.target === null ? 'none' : 'target'}
      >
        <TargetText locale={locale} facts={facts} definition={definition} result={result} />
      </td>
      {beside === 'trend' ? (
        <td role="cell" data-label={t('trend')} className={styles.trend}>
          <Trend locale={locale} view={view} definition={definition} />
        </td>
      ) : null}
      {completeness === null ? (
        <td role="cell" data-numeric data-label={t('regionsMiddle')} data-second={middle === null ? 'none' : 'middle'}>
          <RegionsMiddle locale={locale} middle={middle} definition={definition} />
        </td>
      ) : (
        <td role="cell" data-numeric data-label={t('completeness')}>
          {completenessText(completeness, locale)}
        </td>
      )}
    </tr>
  )
}

/** All indicators in a table by their groups: value, change, target, and what is wanted beside them. */
export function BoardTable({ locale, view, beside }: BoardProps) {
  const t = textsIn(locale, 'board')
  const completeness = beside === 'completeness' ? figureCompleteness(view) : null
  const columns = columnsBeside[beside]
  return (
    <ScrollTable caption={t('title')} isStacked>
      <TableHead
        columns={[
          { name: t('indicator') },
          ...columns.map((column) => ({ name: t(column), isNumeric: column !== 'trend' })),
        ]}
      />
      {indicatorGroups.map(({ pillar, definitions }) => (
        <tbody key={pillar} role="rowgroup">
          <tr role="row" className={styles.group}>
            <th scope="rowgroup" role="rowheader" colSpan={columns.length + 1}>
              {groupName(pillar, locale)}
            </th>
          </tr>
          {definitions.map((definition) => (
            <Row
              key={definition.id}
              locale={locale}
              view={view}
              definition={definition}
              beside={beside}
              completeness={completeness === null ? null : completeness(definition.id)}
            />
          ))}
        </tbody>
      ))}
    </ScrollTable>
  )
}

interface NoteProps {
  readonly locale: Locale
  readonly view: FigureView
}

/** Whether the figures of the period in view may still change. */
export function settledNote({ locale, view }: NoteProps): string {
  const t = textsIn(locale, 'board')
  const { current } = view.choice
  const words = { period: periodLabel(current, locale) }
  return isProvisional(current, view.facts.generatedAt) ? t('provisional', words) : t('settled', words)
}

/** The whole core set on one board: each figure with its change and target, and what is wanted beside them. */
export function Board({ locale, view, beside }: BoardProps & { readonly beside: 'completeness' | 'trend' }) {
  const t = textsIn(locale, 'board')
  return (
    <Panel
      id="board"
      title={t('title')}
      lead={`${settledNote({ locale, view })} ${t('lead')} ${t(`leads.${beside}`, { fewest: fewestRegions })}`}
    >
      <div className={styles.board}>
        <BoardTable locale={locale} view={view} beside={beside} />
      </div>
    </Panel>
  )
}
