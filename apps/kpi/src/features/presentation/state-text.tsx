import type { Locale } from '@kotipesa/domain'
import { figureChange, type IndicatorDefinition, type IndicatorResult } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { ChangedMark } from './changed-mark'
import styles from './figure-value.module.css'
import { StateSwatch } from './state-swatch'
import { termsIn } from './terms'

interface StateTextProps {
  readonly result: Pick<IndicatorResult, 'state' | 'provisional' | 'period'>
  readonly definition: IndicatorDefinition
  readonly locale: Locale
}

/** The state of a figure in words: final, provisional, by a changed definition, or why there is none. */
export function StateText({ result, definition, locale }: StateTextProps) {
  const [t, terms] = [textsIn(locale, 'terms'), termsIn(locale)]
  return (
    <span className={styles.figure} data-state={result.state}>
      {result.state === 'ok' ? (
        result.provisional ? null : (
          t('final')
        )
      ) : (
        <span className={styles.words}>
          <StateSwatch state={result.state} />
          {terms.states[result.state]}
        </span>
      )}
      {result.provisional ? <span className={styles.provisional}>{t('provisional')}</span> : null}{' '}
      <ChangedMark change={figureChange(definition, result)} locale={locale} />
    </span>
  )
}
