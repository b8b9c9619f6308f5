import { text, type Language } from '../text'
import type { MoneyCell } from './tables'

/** A figure as people read it: days with one decimal, euros with none. */
export function moneyCellText({ unit, value, isAtLeast, instead }: MoneyCell, language: Language): string {
  if (value === null) return instead
  const maximumFractionDigits = unit === 'days' ? 1 : 0
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits }).format(value)
  return isAtLeast ? text('money.atLeast')[language].replace('{figure}', figure) : figure
}
