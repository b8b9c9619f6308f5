import styles from './ui.module.css'

/** Leads keyboard users past the header; seen only while it has the focus. */
export function SkipLink({ children }: { readonly children: string }) {
  return (
    <a href="#content" className={styles.skip}>
      {children}
    </a>
  )
}
