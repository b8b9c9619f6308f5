import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** Sends an ordinary form; looks like the design system's secondary button. */
export function SubmitButton({ children }: { readonly children: ReactNode }) {
  return (
    <button type="submit" className={styles.button}>
      {children}
    </button>
  )
}
