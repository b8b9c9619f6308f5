import type { Locale } from '@kotipesa/domain'
import type { DefinitionChange } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import styles from './figure-value.module.css'

/** The sign of a changed definition in charts: a hollow diamond, told from all other signs without colour. */
export function ChangedSign({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d={`M${x} ${y - 5}l5 5-5 5-5-5z`}
      fill="#fff"
      stroke="#212121"
      strokeWidth="1.6"
      data-sign="definition-changed"
    />
  )
}

interface ChangedMarkProps {
  readonly change: DefinitionChange | null
  readonly locale: Locale
}

/** Says beside a figure or a target that it went by another definition when it was shown before. */
export function ChangedMark({ change, locale }: ChangedMarkProps) {
  if (change === null) return null
  return (
    <span className={styles.changed} data-definition-changed={change.on}>
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
        <ChangedSign x={0} y={0} />
      </svg>
      {textsIn(locale, 'terms')('definitionChanged')}
    </span>
  )
}
