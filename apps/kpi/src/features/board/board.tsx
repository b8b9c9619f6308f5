import { isProvisional, type Locale, periodLabel } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { groupName, indicatorGroups } from '../indicator/indicator-group'
import { AppLink } from '../navigation/app-link'
import { evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { ChangeText } from '../presentation/change-text'
import { FigureValue } from '../presentation/figure-value'
import { formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import styles from './board.module.css'
import { type FigureCompleteness, figureCompleteness } from './figure-completeness'
import { TargetText } from './target-text'

interface BoardProps {
  readonly locale: Locale
  readonly view: FigureView
}

interface RowProps extends BoardProps {
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly completeness: FigureCompleteness
}

function completenessText(completeness: FigureCompleteness, locale: Locale): string {
  const t = textsIn(locale, 'board')
  if (completeness.of === 'none') return '–'
  if (completeness.of === 'records') return t('records')
  const known = formatNumber(completeness.known, locale)
  return t(completeness.of, { known, all: formatNumber(completeness.all, locale) })
}

function Row({ locale, view, definition, completeness }: RowProps) {
  const [t, terms] = [textsIn(locale, 'board'), termsIn(locale)]
  const { area, choice, facts, figures } = view
  const result = figures.find(definition.id, area, choice.current)
  const before = choice.previous === null ? undefined : figures.find(definition.id, area, choice.previous)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>{definition.name[locale]}</AppLink>
      </th>
      <td role="cell" data-numeric data-label={t('value')}>
        <FigureValue
          result={result}
          definition={definition}
          locale={locale}
          href={evidenceHref(locale, definition.id, area, choice.current)}
          label={`${definition.name[locale]}, ${terms.area(area)}`}
        />
      </td>
      <td role="cell" data-numeric data-label={t('change')}>
        <ChangeText now={result} before={before} definition={definition} locale={locale} />
      </td>
      <td
        role="cell"
        data-numeric
        data-label={t('target')}
        data-target={result === undefined || result.target === null ? 'none' : 'set'}
      >
        <TargetText locale={locale} facts={facts} definition={definition} result={result} />
      </td>
      <td role="cell" data-numeric data-label={t('completeness')}>
        {completenessText(completeness, locale)}
      </td>
    </tr>
  )
}

/** The whole core set on one board: each figure with its change, target and how complete the data behind it are. */
export function Board({ locale, view }: BoardProps) {
  const t = textsIn(locale, 'board')
  const completeness = figureCompleteness(view)
  const { current } = view.choice
  const columns = ['value', 'change', 'target', 'completeness'] as const
  const words = { area: termsIn(locale).area(view.area), period: periodLabel(current, locale) }
  const note = isProvisional(current, view.facts.generatedAt) ? t('provisional', words) : t('settled', words)
  return (
    <Panel id="board" title={t('title')} lead={`${note} ${t('lead')}`}>
      <div className={styles.board}>
        <ScrollTable caption={t('title')} isStacked>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('indicator')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" role="columnheader" data-numeric>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
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
                  completeness={completeness(definition.id)}
                />
              ))}
            </tbody>
          ))}
        </ScrollTable>
      </div>
    </Panel>
  )
}
