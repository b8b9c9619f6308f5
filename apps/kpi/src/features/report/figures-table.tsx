import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Heading } from '../../ui/heading'
import { RegionsMiddle } from '../board/regions-middle'
import { TargetText } from '../board/target-text'
import type { FigureView } from '../figures/figure-view'
import { IndicatorFigure } from '../indicator/indicator-figure'
import { groupName, indicatorGroups } from '../indicator/indicator-group'
import { ChangeText } from '../presentation/change-text'
import { ScrollTable } from '../presentation/scroll-table'
import styles from './report.module.css'

interface FiguresProps {
  readonly locale: Locale
  readonly view: FigureView
}

const columns = ['value', 'change', 'target', 'regionsMiddle'] as const

function Row({ locale, view, definition }: FiguresProps & { readonly definition: IndicatorDefinition<IndicatorId> }) {
  const t = textsIn(locale, 'board')
  const { area, choice, facts, figures } = view
  const result = figures.find(definition.id, area, choice.current)
  const before = choice.previous === null ? undefined : figures.find(definition.id, area, choice.previous)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {definition.name[locale]}
      </th>
      <td role="cell" data-numeric data-label={t('value')}>
        <IndicatorFigure locale={locale} view={view} definition={definition} />
      </td>
      <td role="cell" data-numeric data-label={t('change')}>
        <ChangeText now={result} before={before} definition={definition} locale={locale} />
      </td>
      <td role="cell" data-numeric data-label={t('target')}>
        <TargetText locale={locale} facts={facts} definition={definition} result={result} />
      </td>
      <td role="cell" data-numeric data-label={t('regionsMiddle')}>
        <RegionsMiddle
          locale={locale}
          middle={view.allRegions.middle(definition.id, choice.current)}
          definition={definition}
        />
      </td>
    </tr>
  )
}

/** All indicators of a region: value, change, target and where the regions' middle lies. */
export function FiguresTable({ locale, view }: FiguresProps) {
  const t = textsIn(locale, 'board')
  return (
    <section aria-labelledby="figures" className={styles.figures}>
      <Heading level={2} id="figures">
        {t('title')}
      </Heading>
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
              <Row key={definition.id} locale={locale} view={view} definition={definition} />
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </section>
  )
}
