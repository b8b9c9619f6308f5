import type { Locale, Period } from '@kotipesa/domain'
import { periodLabel } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorResult } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Dash } from './dash'
import { changeBetween, formatChange } from './figure-text'

interface ChangeTextProps {
  readonly now: IndicatorResult | undefined
  readonly before: IndicatorResult | undefined
  readonly definition: IndicatorDefinition
  readonly locale: Locale
  /** Names the period compared with; left out where a heading already does. */
  readonly since?: Period | undefined
}

/** How a figure has changed since the period before, in percentage points for shares; a dash when it cannot be said. */
export function ChangeText({ now, before, definition, locale, since }: ChangeTextProps) {
  const t = textsIn(locale, 'terms')
  const change = changeBetween(now, before, definition)
  if (change === null) return since === undefined ? <Dash meaning={t('noComparison')} /> : null
  const amount = formatChange(change, definition, locale)
  const text = definition.unit === 'share' ? t('points', { amount }) : amount
  return <span>{since === undefined ? text : t('since', { change: text, period: periodLabel(since, locale) })}</span>
}
