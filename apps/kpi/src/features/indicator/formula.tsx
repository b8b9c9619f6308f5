import type { Locale } from '@kotipesa/domain'
import { explainFormula, type IndicatorDefinition, type IndicatorId } from '@kotipesa/indicators'
import styles from './indicator.module.css'

interface FormulaProps {
  readonly locale: Locale
  readonly definition: IndicatorDefinition<IndicatorId>
}

/** The formula in words, set as a fraction; screen readers get it as one sentence. */
export function Formula({ locale, definition }: FormulaProps) {
  const { numerator, denominator } = definition.formula
  return (
    <div className={styles.formula} role="img" aria-label={explainFormula(definition, locale)}>
      <span className={styles.formulaName}>{definition.name[locale]} =</span>
      <span className={styles.fraction}>
        <span>{numerator[locale]}</span>
        {denominator === null ? null : <span className={styles.below}>{denominator[locale]}</span>}
      </span>
    </div>
  )
}
