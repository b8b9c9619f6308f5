import type { ReactNode } from 'react'
import styles from './scroll-table.module.css'

interface ScrollTableProps {
  readonly caption: string
  /** Shown above the table; otherwise the caption is for screen readers only. */
  readonly isCaptionShown?: boolean
  /**
   * On narrow screens each row becomes a block of its own instead, with the column's name (`data-label`) before each
   * value. Rows and cells then need their roles written out, which browsers drop with the layout of a table.
   */
  readonly isStacked?: boolean
  readonly children: ReactNode
}

/** A table that scrolls sideways by itself on narrow screens, with the keyboard too. */
export function ScrollTable({ caption, isCaptionShown = false, isStacked = false, children }: ScrollTableProps) {
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={isStacked ? `${styles.table} ${styles.stacked}` : styles.table} role="table">
        <caption className={isCaptionShown ? styles.caption : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}
