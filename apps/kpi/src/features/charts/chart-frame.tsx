import type { ReactNode } from 'react'
import styles from './charts.module.css'
import { StatePatterns } from './state-patterns'

interface ChartFrameProps {
  /** Unique in the page. */
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly children: ReactNode
}

/** A picture with a name and a description for those who do not see it; the same figures stand in a table behind it. */
export function ChartFrame({ id, width, height, title, description, children }: ChartFrameProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      className={styles.chart}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <StatePatterns chart={id} />
      {children}
    </svg>
  )
}
