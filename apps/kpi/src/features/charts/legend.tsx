import type { ResultState } from '@kotipesa/indicators'
import type { ReactNode } from 'react'
import { ChangedSign } from '../presentation/changed-mark'
import { StateSwatch } from '../presentation/state-swatch'
import styles from './charts.module.css'
import { colours } from './colours'

/** What a sign in a chart means. */
export interface LegendItem {
  readonly sign:
    | 'area'
    | 'country'
    | 'target'
    | 'provisional'
    | 'countryBar'
    | 'targetMark'
    | 'provisionalBar'
    | 'definitionChanged'
    | Exclude<ResultState, 'ok'>
  readonly label: string
}

function line(children: ReactNode): ReactNode {
  return (
    <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

const signs = {
  area: line(
    <>
      <path d="M0 7h30" stroke={colours.area} strokeWidth="3" />
      <circle cx="15" cy="7" r="5" fill={colours.area} />
    </>,
  ),
  country: line(
    <>
      <path d="M0 7h30" stroke={colours.country} strokeWidth="2" />
      <rect x="11" y="3" width="8" height="8" fill={colours.country} />
    </>,
  ),
  target: line(<path d="M3 7h24" stroke={colours.target} strokeWidth="3" />),
  provisional: line(
    <>
      <path d="M0 7h30" stroke={colours.area} strokeWidth="3" strokeDasharray="6 5" />
      <circle cx="15" cy="7" r="5" fill={colours.white} stroke={colours.area} strokeWidth="2.5" />
    </>,
  ),
  countryBar: line(<rect x="0" y="1" width="30" height="12" fill={colours.country} />),
  targetMark: line(<path d="M15 0v14" stroke={colours.target} strokeWidth="3" />),
  provisionalBar: line(
    <rect
      x="1"
      y="2"
      width="28"
      height="10"
      fill={colours.white}
      stroke={colours.area}
      strokeWidth="2"
      strokeDasharray="5 4"
    />,
  ),
  definitionChanged: line(<ChangedSign x={15} y={7} />),
  empty: <StateSwatch state="empty" />,
  'no-data': <StateSwatch state="no-data" />,
  'not-applicable': <StateSwatch state="not-applicable" />,
} as const

/** The key to a chart's signs. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ sign, label }) => (
        <li key={sign}>
          {signs[sign]}
          {label}
        </li>
      ))}
    </ul>
  )
}
