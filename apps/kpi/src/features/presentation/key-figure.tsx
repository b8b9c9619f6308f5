import type { Locale, Period } from '@kotipesa/domain'
import {
  type Facts,
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorResult,
  targetChange,
} from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { ChangedMark } from './changed-mark'
import { ChangeText } from './change-text'
import { formatIndicatorNumber } from './figure-text'
import { FigureValue } from './figure-value'
import { formatNumber } from './format'
import styles from './key-figure.module.css'

interface KeyFigureProps {
  readonly locale: Locale
  readonly facts: Facts
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly result: IndicatorResult | undefined
  /** The same figure in the period before. */
  readonly before: IndicatorResult | undefined
  readonly previous: Period | null
  readonly href?: string
  readonly label?: string
  /** What the figure is made of, in words; without it numerator and denominator are given as numbers. */
  readonly parts?: string
}

interface PartsProps extends Pick<KeyFigureProps, 'locale' | 'parts'> {
  readonly result: IndicatorResult
}

function Parts({ locale, result, parts }: PartsProps) {
  const t = textsIn(locale, 'keyFigure')
  if (result.state !== 'ok') return <li>{t(`missing.${result.state}`)}</li>
  if (result.denominator === null) return null
  return (
    <li>
      {parts ??
        t('parts', {
          numerator: formatNumber(result.numerator ?? 0, locale, 1),
          denominator: formatNumber(result.denominator, locale, 1),
        })}
    </li>
  )
}

/** A figure in large type with what it is made of, its change and its target. */
export function KeyFigure({ locale, facts, definition, result, before, ...rest }: KeyFigureProps) {
  const { previous, href, label, parts } = rest
  const t = textsIn(locale, 'keyFigure')
  return (
    <div className={styles.keyFigure}>
      <FigureValue result={result} definition={definition} locale={locale} size="large" href={href} label={label} />
      <ul className={styles.facts}>
        {result === undefined ? null : (
          <Parts locale={locale} result={result} {...(parts === undefined ? {} : { parts })} />
        )}
        {previous === null || result?.state !== 'ok' || before?.state !== 'ok' ? null : (
          <li>
            <ChangeText now={result} before={before} definition={definition} locale={locale} since={previous} />
          </li>
        )}
        {result === undefined || result.target === null ? null : (
          <li className={styles.target}>
            {t('target', { value: formatIndicatorNumber(result.target, definition, locale) })}{' '}
            <ChangedMark change={targetChange(definition, result, facts)} locale={locale} />
          </li>
        )}
      </ul>
    </div>
  )
}
