import type { ReactNode } from 'react'
import styles from './ui.module.css'

interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly id?: string
  readonly children: ReactNode
}

/** A heading in the design system's type. */
export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={styles[Tag]}>
      {children}
    </Tag>
  )
}
