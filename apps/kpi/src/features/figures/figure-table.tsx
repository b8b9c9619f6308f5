import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { ScrollTable } from '../presentation/scroll-table'
import { termsIn } from '../presentation/terms'
import type { FigureRow } from './figure-rows'
import { FigureTableRow } from './figure-table-row'

interface FigureTableProps {
  readonly locale: Locale
  readonly caption: string
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly rows: readonly FigureRow[]
  /** Which of the two tells the rows apart and stands first. */
  readonly by: 'area' | 'period'
  /** The row to show stronger. */
  readonly isStrong: (row: FigureRow) => boolean
}

/** The data behind the charts: value, state, numerator, denominator and target. */
export function FigureTable({ locale, caption, definition, rows, by, isStrong }: FigureTableProps) {
  const [t, terms] = [textsIn(locale, 'table'), termsIn(locale)]
  const isCount = definition.denominator === null
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t(by)}</th>
          <th scope="col" data-numeric>
            {t('value')}
          </th>
          <th scope="col">{t('state')}</th>
          <th scope="col" data-numeric>
            {isCount ? t('count') : t('numerator')}
          </th>
          {isCount ? null : (
            <th scope="col" data-numeric>
              {t('denominator')}
            </th>
          )}
          <th scope="col" data-numeric>
            {t('target')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureTableRow
            key={`${row.area} ${row.period.id}`}
            locale={locale}
            terms={terms}
            definition={definition}
            row={row}
            by={by}
            isStrong={isStrong(row)}
          />
        ))}
      </tbody>
    </ScrollTable>
  )
}
