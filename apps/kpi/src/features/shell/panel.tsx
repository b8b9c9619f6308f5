import type { ReactNode } from 'react'
import { Heading } from '../../ui/heading'
import styles from './panel.module.css'

interface PanelProps {
  /** Unique in the page: the heading's id and the target of links into the page. */
  readonly id: string
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A part of a page on its own white ground, named by its heading. */
export function Panel({ id, title, lead, children }: PanelProps) {
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  )
}

/** The column in which a page's panels stand. */
export function Panels({ children }: { readonly children: ReactNode }) {
  return <div className={styles.panels}>{children}</div>
}
