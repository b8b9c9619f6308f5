import type { IndicatorResult } from '@kotipesa/indicators'
import styles from './figure-value.module.css'

/** A thin bar under a share in a table, to compare rows at a glance; decorative. Nothing is drawn without a value. */
export function MiniBar({ result }: { readonly result: IndicatorResult | undefined }) {
  if (result?.state !== 'ok' || result.value === null) return null
  return (
    <svg width="84" height="5" viewBox="0 0 84 5" aria-hidden="true" focusable="false" className={styles.miniBar}>
      <rect width="84" height="5" fill="#e6ebee" />
      <rect width={84 * Math.min(1, result.value)} height="5" fill="#2a6ebb" />
    </svg>
  )
}
