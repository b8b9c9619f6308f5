import type { ReactNode } from 'react'
import styles from './scroll-table.module.css'

interface ScrollTableProps {
  readonly caption: string
  /** Shown above the table; otherwise the caption is for screen readers only. */
  readonly isCaptionShown?: boolean
  readonly children: ReactNode
}

/** A table that scrolls sideways by itself on narrow screens, with the keyboard too. */
export const ScrollTable = ({ caption, isCaptionShown = false, children }: ScrollTableProps) => (
  <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption className={isCaptionShown ? styles.caption : 'visually-hidden'}>{caption}</caption>
      {children}
    </table>
  </div>
)
