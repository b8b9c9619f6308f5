import type { ReactNode } from 'react'
import type { ChartSize } from './chart-size'
import styles from './charts.module.css'

/** Shows the drawing that fits the screen; the other is not displayed and not read out. */
export function ResponsiveChart({ draw }: { readonly draw: (size: ChartSize) => ReactNode }) {
  return (
    <>
      <div className={styles.wide}>{draw('wide')}</div>
      <div className={styles.narrow}>{draw('narrow')}</div>
    </>
  )
}
