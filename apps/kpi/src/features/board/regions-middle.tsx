import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition, MiddleHalf } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Dash } from '../presentation/dash'
import { formatIndicatorNumber } from '../presentation/figure-text'
import styles from './board.module.css'

interface RegionsMiddleProps {
  readonly locale: Locale
  /** Null where too few regions have data. */
  readonly middle: MiddleHalf | null
  readonly definition: IndicatorDefinition
}

/** The median and the middle half of the regions, which names none of them; a dash where too few have data. */
export function RegionsMiddle({ locale, middle, definition }: RegionsMiddleProps) {
  const t = textsIn(locale, 'board')
  if (middle === null) return <Dash meaning={t('noMiddle')} />
  const [lower, median, upper] = [middle.lower, middle.median, middle.upper].map((value) =>
    formatIndicatorNumber(value, definition, locale),
  )
  return (
    <>
      {median}
      <span className={styles.detail}>{lower === upper ? lower : `${lower}–${upper}`}</span>
    </>
  )
}
