import { type Locale, periodLabel } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorId } from '@kotipesa/indicators'
import { AppLink } from '../navigation/app-link'
import { areaHref, evidenceHref } from '../navigation/indicator-href'
import { ChangedMark } from '../presentation/changed-mark'
import { formatIndicatorNumber } from '../presentation/figure-text'
import { formatNumber } from '../presentation/format'
import { StateText } from '../presentation/state-text'
import type { Terms } from '../presentation/terms'
import type { FigureRow } from './figure-rows'

interface FigureTableRowProps {
  readonly locale: Locale
  readonly terms: Terms
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly row: FigureRow
  readonly by: 'area' | 'period'
  readonly isStrong: boolean
}

/** Numerator and denominator are shown when there was something to count or nothing at all, not when it is unknown. */
function isCounted({ result }: FigureRow): boolean {
  return result.state === 'ok' || result.state === 'empty'
}

/** One row of an indicator's data. */
export function FigureTableRow({ locale, terms, definition, row, by, isStrong }: FigureTableRowProps) {
  const { area, period, result, isOpen } = row
  function inUnit(value: number | null): string {
    return value === null ? '–' : formatIndicatorNumber(value, definition, locale)
  }
  function part(value: number | null): string {
    return value === null || !isCounted(row) ? '–' : formatNumber(value, locale, 1)
  }
  return (
    <tr data-strong={isStrong ? '' : undefined} data-country={by === 'area' && area === 'FI' ? '' : undefined}>
      <th scope="row">
        {by === 'period' ? (
          periodLabel(period, locale)
        ) : !isOpen ? (
          terms.area(area)
        ) : (
          <AppLink href={areaHref(locale, area, period)}>{terms.area(area)}</AppLink>
        )}
      </th>
      <td data-numeric>
        {result.value === null ? (
          '–'
        ) : !isOpen ? (
          inUnit(result.value)
        ) : (
          <AppLink href={evidenceHref(locale, definition.id, area, period)}>{inUnit(result.value)}</AppLink>
        )}
      </td>
      <td>
        <StateText result={result} definition={definition} locale={locale} />
      </td>
      <td data-numeric>{part(result.numerator)}</td>
      {definition.denominator === null ? null : <td data-numeric>{part(result.denominator)}</td>}
      <td data-numeric>
        {inUnit(result.target)} <ChangedMark change={row.targetChange} locale={locale} />
      </td>
    </tr>
  )
}
