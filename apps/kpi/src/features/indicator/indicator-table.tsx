import type { Locale } from '@kotipesa/domain'
import { type IndicatorDefinition, type IndicatorId, targetChange } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { AppLink } from '../navigation/app-link'
import { indicatorHref } from '../navigation/indicator-href'
import { ChangedMark } from '../presentation/changed-mark'
import { ChangeText } from '../presentation/change-text'
import { formatIndicatorNumber } from '../presentation/figure-text'
import { MiniBar } from '../presentation/mini-bar'
import { ScrollTable } from '../presentation/scroll-table'
import { IndicatorFigure } from './indicator-figure'
import { groupName, type IndicatorGroup } from './indicator-group'
import styles from './indicator.module.css'
import { TableHead } from '../presentation/table-head'

interface IndicatorTableProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly group: IndicatorGroup
}

interface RowProps extends Pick<IndicatorTableProps, 'locale' | 'view'> {
  readonly definition: IndicatorDefinition<IndicatorId>
}

function Row({ locale, view, definition }: RowProps) {
  const t = textsIn(locale, 'table')
  const { area, choice, figures } = view
  const result = figures.find(definition.id, area, choice.current)
  const before = choice.previous === null ? undefined : figures.find(definition.id, area, choice.previous)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <AppLink href={indicatorHref(locale, definition.id, area, choice.current)}>{definition.name[locale]}</AppLink>
      </th>
      <td role="cell" data-numeric data-label={t('value')}>
        <IndicatorFigure locale={locale} view={view} definition={definition} />
        {definition.unit === 'share' ? <MiniBar result={result} /> : null}
      </td>
      <td role="cell" data-numeric data-label={t('change')}>
        <ChangeText now={result} before={before} definition={definition} locale={locale} />
      </td>
      <td role="cell" data-numeric data-label={t('target')}>
        {result === undefined || result.target === null ? (
          '–'
        ) : (
          <>
            {formatIndicatorNumber(result.target, definition, locale)}{' '}
            <ChangedMark change={targetChange(definition, result, view.facts)} locale={locale} />
          </>
        )}
      </td>
    </tr>
  )
}

/** The indicators of one group for the area in view: value, change from the period before, and target. */
export function IndicatorTable({ locale, view, group }: IndicatorTableProps) {
  const t = textsIn(locale, 'table')
  const name = groupName(group.pillar, locale)
  return (
    <div className={styles.group}>
      <ScrollTable caption={name} isCaptionShown isStacked>
        <TableHead
          columns={[
            { name: t('indicator'), className: styles.nameColumn },
            { name: t('value'), isNumeric: true, className: styles.valueColumn },
            { name: t('change'), isNumeric: true, className: styles.changeColumn },
            { name: t('target'), isNumeric: true, className: styles.targetColumn },
          ]}
        />
        <tbody role="rowgroup">
          {group.definitions.map((definition) => (
            <Row key={definition.id} locale={locale} view={view} definition={definition} />
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
