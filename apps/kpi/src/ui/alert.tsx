import type { ReactNode } from 'react'
import styles from './ui.module.css'

interface AlertProps {
  readonly label: string
  readonly isWarning?: boolean
  readonly children: ReactNode
}

/** Something to know before reading on, in the look of the design system's inline alert. */
export function Alert({ label, isWarning = false, children }: AlertProps) {
  return (
    <section className={isWarning ? `${styles.alert} ${styles.warning}` : styles.alert}>
      <p className={styles.alertLabel}>{label}</p>
      <p>{children}</p>
    </section>
  )
}
