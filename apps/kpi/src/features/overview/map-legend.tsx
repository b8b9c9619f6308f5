import type { Locale } from '@kotipesa/domain'
import type { TileStep } from '../charts/tile-scale'
import { textsIn } from '../../i18n/texts'
import { ChangedSign } from '../presentation/changed-mark'
import type { StateWords } from '../presentation/figure-text'
import { formatNumber, formatShare } from '../presentation/format'
import { StateSwatch } from '../presentation/state-swatch'
import styles from './overview.module.css'

interface MapLegendProps {
  readonly locale: Locale
  readonly title: string
  readonly scale: readonly TileStep[]
  readonly states: StateWords
  /** Whether a tile has the sign of a changed definition. */
  readonly isRedefined: boolean
}

const missing = ['empty', 'no-data', 'not-applicable'] as const

/** The key to the map's colours and patterns. */
export function MapLegend({ locale, title, scale, states, isRedefined }: MapLegendProps) {
  return (
    <div className={styles.mapLegend}>
      <p className={styles.mapLegendTitle}>{title}</p>
      <ul>
        {scale.map(({ low, high, fill }) => (
          <li key={low}>
            <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
              <rect x="0.5" y="0.5" width="25" height="15" fill={fill} stroke="#8b969c" />
            </svg>
            {`${formatNumber(low * 100, locale)}–${formatShare(high, locale, 0)}`}
          </li>
        ))}
      </ul>
      <ul>
        {missing.map((state) => (
          <li key={state}>
            <StateSwatch state={state} />
            {states[state]}
          </li>
        ))}
        {isRedefined ? (
          <li>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <ChangedSign x={8} y={8} />
            </svg>
            {textsIn(locale, 'terms')('definitionChanged')}
          </li>
        ) : null}
      </ul>
    </div>
  )
}
