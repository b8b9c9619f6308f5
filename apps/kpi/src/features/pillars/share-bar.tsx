import type { IndicatorResult } from '@kotipesa/indicators'
import { scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { colours } from '../charts/colours'
import { patternFill, patternOutline, StatePatterns } from '../charts/state-patterns'
import styles from './pillars.module.css'

interface ShareBarProps {
  /** Unique in the page. */
  readonly id: string
  readonly result: IndicatorResult | undefined
}

const size = { width: 400, height: 14 } as const

/** A share as a bar; decorative, for the figure itself stands beside it in words. */
export function ShareBar({ id, result }: ShareBarProps) {
  const x = scaleLinear({ domain: [0, 1], range: [0, size.width] })
  const state = result?.state ?? 'no-data'
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={styles.bar}
    >
      <StatePatterns chart={id} />
      <rect width={size.width} height={size.height} fill="#e6ebee" />
      {state === 'ok' ? (
        <Bar width={x(result?.value ?? 0)} height={size.height} fill={colours.area} />
      ) : (
        <Bar width={size.width} height={size.height} fill={patternFill(id, state)} {...patternOutline(state)} />
      )}
    </svg>
  )
}
