import type { Locale } from '@kotipesa/domain'
import { figureChange, type IndicatorDefinition, type IndicatorResult } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { ChangedMark } from './changed-mark'
import { figureText } from './figure-text'
import styles from './figure-value.module.css'
import { StateSwatch } from './state-swatch'
import { termsIn } from './terms'

interface FigureValueProps {
  readonly result: IndicatorResult | undefined
  readonly definition: IndicatorDefinition
  readonly locale: Locale
  /** Where the figure leads to: its indicator's page. */
  readonly href?: string | undefined
  /** The accessible name of the link without the value, e.g. the indicator and the area. */
  readonly label?: string | undefined
  readonly size?: 'normal' | 'large'
}

/** One figure: its number, or a pattern and words that say why there is none; marked when it is provisional or its definition changed. */
export function FigureValue({ result, definition, locale, href, label, size = 'normal' }: FigureValueProps) {
  const [t, terms] = [textsIn(locale, 'terms'), termsIn(locale)]
  const shown = result ?? { state: 'no-data' as const, value: null, provisional: false }
  const text = figureText(shown, definition, locale, terms.states)
  const content = (
    <span className={shown.state === 'ok' ? styles.number : styles.words}>
      {shown.state === 'ok' ? null : <StateSwatch state={shown.state} />}
      {text}
    </span>
  )
  return (
    <span className={size === 'large' ? styles.large : styles.figure} data-state={shown.state}>
      {href === undefined ? (
        content
      ) : (
        <AppLink href={href} className={styles.link} label={label === undefined ? undefined : `${label}: ${text}`}>
          {content}
        </AppLink>
      )}
      {shown.provisional ? <span className={styles.provisional}>{t('provisional')}</span> : null}{' '}
      {result === undefined ? null : <ChangedMark change={figureChange(definition, result)} locale={locale} />}
    </span>
  )
}
