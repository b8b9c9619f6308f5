import { labelOf, type Locale, serviceTypes } from '@kotipesa/domain'
import type { GroupResult, IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { formatIndicatorNumber } from '../presentation/figure-text'
import { formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { StateText } from '../presentation/state-text'
import { placeName } from './place-name'
import type { WhereGrid } from './where-grid'
import { TableHead } from '../presentation/table-head'

interface WhereTableProps {
  readonly locale: Locale
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly grid: WhereGrid
}

interface RowProps extends Pick<WhereTableProps, 'locale' | 'definition'> {
  readonly place: string
  readonly service: string
  readonly result: GroupResult
}

function Row({ locale, definition, place, service, result }: RowProps) {
  const t = textsIn(locale, 'table')
  const isCounted = result.state === 'ok' || result.state === 'empty'
  function part(value: number | null): string {
    return value === null || !isCounted ? '–' : formatNumber(value, locale, 1)
  }
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {place}, {service}
      </th>
      <td role="cell" data-numeric data-label={t('value')}>
        {result.value === null ? '–' : formatIndicatorNumber(result.value, definition, locale)}
      </td>
      <td role="cell" data-label={t('state')}>
        <StateText result={result} definition={definition} locale={locale} />
      </td>
      <td role="cell" data-numeric data-label={t('numerator')}>
        {part(result.numerator)}
      </td>
      <td role="cell" data-numeric data-label={t('denominator')}>
        {part(result.denominator)}
      </td>
    </tr>
  )
}

/** The cells of the grid that have teams, with what each figure is made of. */
export function WhereTable({ locale, definition, grid }: WhereTableProps) {
  const [t, where] = [textsIn(locale, 'table'), textsIn(locale, 'where')]
  return (
    <ScrollTable caption={where('gridCaption', { indicator: definition.name[locale] })} isStacked>
      <TableHead
        columns={[
          { name: where('placeAndService') },
          { name: t('value'), isNumeric: true },
          { name: t('state') },
          { name: t('numerator'), isNumeric: true },
          { name: t('denominator'), isNumeric: true },
        ]}
      />
      <tbody role="rowgroup">
        {grid.rows.flatMap(({ municipality, services }) =>
          [...services].map(([id, result]) => (
            <Row
              key={result.group}
              locale={locale}
              definition={definition}
              place={placeName(municipality, locale)}
              service={labelOf(serviceTypes, id, locale)}
              result={result}
            />
          )),
        )}
      </tbody>
    </ScrollTable>
  )
}
